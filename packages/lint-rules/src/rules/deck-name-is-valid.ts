/** Decks are named as Anki names them. See `deck-name-is-valid.md`. */
import {defineRule} from '../rule.ts'

/** The `deck` of YAML or TOML, where it stands on a line. */
const LINE = /^deck[\t ]*[:=][\t ]*(?<quote>["']?)(?<name>.*?)\k<quote>[\t ]*$/mu

export const deckNameIsValid = defineRule(
  {
    id: 'deck-name-is-valid',
    description: 'The deck of a file has a name that Anki keeps: `Parent::Child`, no part empty.',
    fixable: true
  },
  ({notebook, tree, at, sourceOf, report}) => ({
    root() {
      const [matter] = tree.children
      const {deck} = notebook.meta
      if (!matter?.position || deck === undefined) return
      const found = LINE.exec(sourceOf(matter))
      const kept = canonical(deck)
      if (kept === deck) return
      const offset = matter.position.start.offset ?? 0
      const name = found?.groups?.['name']
      const start = offset + (found ? found.index + found[0].lastIndexOf(name ?? '') : 0)
      const isPlain = name === deck && kept !== ''
      const end = start + (name ?? '---').length
      report({
        message: `Unexpected deck \`${deck}\`, expected ${kept ? `\`${kept}\`` : 'a name'}`,
        place: at(start, end),
        fix: isPlain ? [{start, end, text: kept}] : undefined
      })
    }
  })
)

export default deckNameIsValid

/** The name as Anki keeps it. */
function canonical(deck: string): string {
  return deck
    .split('::')
    .map((part) => part.replace(/[\p{Cc}\s]+/gu, ' ').replace(/^[\s:]+|[\s:]+$/gu, ''))
    .filter((part) => part !== '')
    .join('::')
}
