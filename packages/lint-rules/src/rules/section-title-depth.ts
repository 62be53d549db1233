/** Titles nest level by level. See `section-title-depth.md`. */
import type {Heading} from 'mdast'
import type {Context} from '../context.ts'
import {levelEdit} from '../heading-edits.ts'
import {levelAboveParts, outlineOf, type Topic} from '../outline.ts'
import {most} from '../most.ts'
import {defineRule} from '../rule.ts'

export const sectionTitleDepth = defineRule(
  {
    id: 'section-title-depth',
    description: 'The title of a section stands above its parts, and one level below its parent.',
    fixable: true
  },
  (context) => ({
    root(tree) {
      const topics = outlineOf(tree)
      const low = new Set(lowTitles(topics, context))
      const skips = [...skipping(topics)]
      const isLayout = layoutOf(topics, skips)
      for (const {heading, above, level} of skips) {
        if (low.has(heading) || isLayout(heading)) continue
        report(context, heading, level, 'one below the title above it', above)
      }
    }
  })
)

export default sectionTitleDepth

/** Reports titles no higher than their own parts, and answers their headings. */
function lowTitles(topics: readonly Topic[], context: Context): Heading[] {
  const usual = most(
    topics.flatMap(({heading, parts}) => (heading && parts[0] ? heading.depth : []))
  )
  return topics.flatMap((topic) => {
    const level = levelAboveParts(topic)
    const {heading, parts} = topic
    if (level === undefined || !heading) return []
    const isUsual = usual !== undefined && usual <= level
    report(context, heading, isUsual ? usual : level, 'above its own parts', parts[0]?.heading)
    return [heading]
  })
}

/** Titles of a level that as good as always skips one: who writes so does not slip. */
const ALWAYS = 3

/** Whether the author writes titles of the level of a heading below a gap throughout. */
function layoutOf(
  topics: readonly Topic[],
  skips: readonly Skip[]
): (heading: Pick<Heading, 'depth'>) => boolean {
  return ({depth}) => {
    const all = topics.filter(({heading}) => heading?.depth === depth).length
    const skipping = skips.filter(({heading}) => heading.depth === depth).length
    return skipping >= ALWAYS && skipping * 2 > all
  }
}

interface Skip {
  heading: Heading
  above: Heading
  level: number
}

/** Titles two or more levels below the one above them, as if those above were mended. */
function* skipping(topics: readonly Topic[]): Generator<Skip> {
  const stack: Array<{heading: Heading; level: number}> = []
  for (const {heading} of topics) {
    if (!heading) continue
    while ((stack.at(-1)?.heading.depth ?? 0) >= heading.depth) stack.pop()
    const parent = stack.at(-1)
    const level = parent ? parent.level + 1 : heading.depth
    if (parent && level < heading.depth) yield {heading, above: parent.heading, level}
    stack.push({heading, level: Math.min(level, heading.depth)})
  }
}

function report(
  {report, sourceOf}: Context,
  heading: Heading,
  level: number,
  why: string,
  other: Heading | undefined
): void {
  const edit = levelEdit(heading, level, sourceOf(heading))
  report({
    message: `Unexpected title of level \`${heading.depth}\`, expected \`${level}\`, ${why}`,
    place: heading,
    ...(other && {cause: {message: `Of level \`${other.depth}\``, place: other}}),
    fix: edit && [edit]
  })
}
