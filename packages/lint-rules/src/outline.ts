/** The headings of a file: topics, and within each the parts that role headings name. */
import {roleOf, titleOf} from '@studymark/core'
import type {Heading, Root, RootContent} from 'mdast'

export type Role = NonNullable<ReturnType<typeof roleOf>>

/** A heading that names a role, and what stands below it until the next heading. */
export interface Part {
  heading: Heading
  title: string
  role: Role
  blocks: RootContent[]
  /** Whether a topic of a lower level follows, which goes on in that role. */
  goesOn: boolean
}

/** A heading that names a topic; the first topic may lack one. */
export interface Topic {
  heading: Heading | undefined
  title: string
  /** Before its first part. */
  blocks: RootContent[]
  parts: Part[]
}

const outlines = new WeakMap<Root, readonly Topic[]>()

/** The topics of a tree, in order. */
export function outlineOf(tree: Root): readonly Topic[] {
  const known = outlines.get(tree)
  if (known) return known
  const topics: Topic[] = [{heading: undefined, title: '', blocks: [], parts: []}]
  for (const block of tree.children) add(topics, block)
  outlines.set(tree, topics)
  return topics
}

function add(topics: Topic[], block: RootContent): void {
  const topic = topics.at(-1)
  const part = topic?.parts.at(-1)
  if (block.type !== 'heading') {
    ;(part ?? topic)?.blocks.push(block)
    return
  }
  const title = titleOf(block)
  const role = roleOf(title)
  if (role) topic?.parts.push({heading: block, title, role, blocks: [], goesOn: false})
  else {
    if (part) part.goesOn = block.depth > part.heading.depth
    topics.push({heading: block, title, blocks: [], parts: []})
  }
}

/**
 * The level that the title of a topic should have to stand above its own parts; none when it does.
 *
 * What stands between a title and the first part may make the parts those of a whole chapter.
 */
export function levelAboveParts({heading, blocks, parts}: Topic): number | undefined {
  const [first] = parts
  if (!heading || !first || blocks.length > 0 || heading.depth === 1) return undefined
  return heading.depth < first.heading.depth ? undefined : first.heading.depth - 1
}

/** Whether blocks say nothing: rules and comments, or none. */
export function areBlank(blocks: readonly RootContent[]): boolean {
  return blocks.every(({type}) => ['thematicBreak', 'html', 'definition'].includes(type))
}
