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
      const low = lowTitles(topics)
      const lowHeadings = new Set(low.map(({heading}) => heading))
      const skips = [...skipping(topics)]
      const isLayout = layoutOf(topics, skips)
      const others = skips.filter(({heading}) => !lowHeadings.has(heading) && !isLayout(heading))
      report([...low, ...others], context)
    }
  })
)

export default sectionTitleDepth

/** A title on a level that is not its own, and the heading that shows it. */
interface Slip {
  heading: Heading
  level: number
  why: string
  other: Heading | undefined
}

/** Titles no higher than their own parts. */
function lowTitles(topics: readonly Topic[]): Slip[] {
  const usual = most(
    topics.flatMap(({heading, parts}) => (heading && parts[0] ? heading.depth : []))
  )
  return topics.flatMap((topic) => {
    const level = levelAboveParts(topic)
    const {heading, parts} = topic
    if (level === undefined || !heading) return []
    const own = usual !== undefined && usual <= level ? usual : level
    return [{heading, level: own, why: 'above its own parts', other: parts[0]?.heading}]
  })
}

/** Titles of a level that as good as always skips one: who writes so does not slip. */
const ALWAYS = 3

/** Whether the author writes titles of the level of a heading below a gap throughout. */
function layoutOf(
  topics: readonly Topic[],
  skips: readonly Slip[]
): (heading: Pick<Heading, 'depth'>) => boolean {
  return ({depth}) => {
    const all = topics.filter(({heading}) => heading?.depth === depth).length
    const skipping = skips.filter(({heading}) => heading.depth === depth).length
    return skipping >= ALWAYS && skipping * 2 > all
  }
}

/** Titles two or more levels below the one above them, as if those above were mended. */
function* skipping(topics: readonly Topic[]): Generator<Slip> {
  const stack: Array<{heading: Heading; level: number}> = []
  for (const {heading} of topics) {
    if (!heading) continue
    while ((stack.at(-1)?.heading.depth ?? 0) >= heading.depth) stack.pop()
    const parent = stack.at(-1)
    const level = parent ? parent.level + 1 : heading.depth
    if (parent && level < heading.depth) {
      yield {heading, level, why: 'one below the title above it', other: parent.heading}
    }
    stack.push({heading, level: Math.min(level, heading.depth)})
  }
}

/** Titles hold what answers their questions: levels that would change an answer are left to the author. */
function report(slips: readonly Slip[], {report, sourceOf, keepsAnswers}: Context): void {
  const edits = slips.map(({heading, level}) => levelEdit(heading, level, sourceOf(heading)))
  const all = edits.filter((edit) => edit !== undefined)
  const isSafe = all.length > 0 && keepsAnswers(all)
  for (const [at, {heading, level, why, other}] of slips.entries()) {
    const edit = isSafe ? edits[at] : undefined
    report({
      message: `Unexpected title of level \`${heading.depth}\`, expected \`${level}\`, ${why}`,
      place: heading,
      ...(other && {cause: {message: `Of level \`${other.depth}\``, place: other}}),
      fix: edit && [edit]
    })
  }
}
