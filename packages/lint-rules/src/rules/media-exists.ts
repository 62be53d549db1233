/** Pictures and sounds lie where the notes say. See `media-exists.md`. */
import {bare, decoded, mediaHandlers} from '../media-handlers.ts'
import {defineRule} from '../rule.ts'

export const mediaExists = defineRule(
  {
    id: 'media-exists',
    description: 'A picture or sound lies where the notes say.'
  },
  (context) =>
    mediaHandlers(context, (url, place) => {
      const {exists} = context
      const paths = [url, bare(url)].flatMap((path) => [path, decoded(path)])
      const turned = paths.map((path) => path.replaceAll('\\', '/'))
      if (!exists || [...paths, ...turned].some((path) => exists(path))) return
      context.report({
        message: `Unexpected missing media \`${url}\`, expected a file beside the notes or in the project`,
        place
      })
    })
)

export default mediaExists
