/** mdast → notebook: nests sections, asks each dialect in turn, keeps what none reads. */
import type {Root, RootContent} from 'mdast'
import type {Notebook} from './ast.ts'
import type {Dialect, Draft, Recognised, Role, Scope} from './dialects/dialect.ts'
import {dialects as all} from './dialects/index.ts'
import {frontMatterOf} from './front-matter.ts'
import {type Builder, builderOf} from './recognise/builder.ts'
import {type Directive, directiveOf} from './recognise/directive.ts'
import {asideFrom} from './recognise/draft.ts'
import {isContents} from './recognise/is-contents.ts'
import {positionOf} from './recognise/place.ts'
import {type Topic, topicsOf} from './recognise/topics.ts'

export interface File {
  /** The source that the tree was parsed from; exact places are looked up in it. */
  text: string
  path?: string
  /** Only these dialects read; the front matter may narrow them too. */
  dialects?: readonly string[]
}

/** The notebook of a file: every block of it, as questions, notes and asides in sections. */
export function recognise(tree: Root, file: File): Notebook {
  const {meta} = frontMatterOf(tree)
  const names = file.dialects ?? meta.dialects
  const dialects = names ? all.filter(({name}) => names.includes(name)) : all
  const text = file.text.startsWith('\uFEFF') ? file.text.slice(1) : file.text
  return {
    type: 'notebook',
    ...(file.path !== undefined && {path: file.path}),
    meta,
    children: read(tree.children, text, dialects).finish(),
    position: positionOf(tree)
  }
}

function read(blocks: readonly RootContent[], text: string, dialects: readonly Dialect[]): Builder {
  const topics = topicsOf(blocks)
  const [first] = topics
  const builder = builderOf(blocks, new Set(first?.roles.values()))
  let reach = reachOf(first)
  let topic = 0
  let pending: Directive | undefined
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]
    if (!block) break
    while ((topics[topic + 1]?.at ?? Infinity) <= at) reach = reachOf(topics[++topic], reach)
    const role = topics[topic]?.roles.get(at)
    if (role && block.type === 'heading') reach = {...reach, role, roleDepth: block.depth}
    const scope = {
      ...reach,
      text,
      end: topics[topic]?.end ?? blocks.length,
      titles: titlesAt(builder, block)
    }
    const used = place(builder, blocks, at, scope, dialects, {role, pending})
    pending = directiveOf(block)
    at += used
    const last = blocks[at - 1]
    if (last) builder.reach(positionOf(last))
  }
  return builder
}

interface Reach {
  role: Role | undefined
  roleDepth: number
  roles: ReadonlySet<Role>
}

/** A topic below a role heading goes on in that role, where its parent topic asks questions. */
function reachOf(topic: Topic | undefined, before?: Reach): Reach {
  const own = new Set(topic?.roles.values())
  const goesOn = before?.roles.has('questions') && (topic?.depth ?? 0) > before.roleDepth
  if (!before?.role || !goesOn) return {role: undefined, roleDepth: 7, roles: own}
  return {...before, roles: own.size > 0 ? own : before.roles}
}

function titlesAt(builder: Builder, block: RootContent): string[] {
  return block.type === 'heading' ? builder.titles(block.depth) : builder.titles()
}

/** Puts what starts at `at` into the notebook; answers how many blocks it took. */
function place(
  builder: Builder,
  blocks: readonly RootContent[],
  at: number,
  scope: Scope,
  dialects: readonly Dialect[],
  {role, pending}: {role: Role | undefined; pending: Directive | undefined}
): number {
  const block = blocks[at]
  if (!block || role || /^(?:yaml|toml)$/.test(block.type)) return 1
  const found =
    directiveOf(block) || isContents(block) ? undefined : ask(dialects, blocks, at, scope)
  if (pending?.verb === 'skip' || isContents(block) || directiveOf(block)) {
    const used = found?.used ?? 1
    const skipped = blocks.slice(at, at + used)
    builder.add(
      '',
      skipped.map((node) => asideFrom([node], positionOf(node)))
    )
    return used
  }
  if (found) {
    builder.add(found.dialect, named(found.entries, pending))
    return found.used
  }
  if (block.type === 'heading') builder.open(block, scope.roles)
  else builder.leave(at, pending?.verb === 'answers' ? pending.id : undefined)
  return 1
}

function ask(
  dialects: readonly Dialect[],
  blocks: readonly RootContent[],
  at: number,
  scope: Scope
): (Recognised & {dialect: string}) | undefined {
  for (const dialect of dialects) {
    const found = dialect.recognise(blocks, at, scope)
    if (found) return {...found, dialect: dialect.name}
  }
  return undefined
}

/** Gives the first question its author's id, or ties the first note to the question it answers. */
function named(entries: readonly Draft[], directive: Directive | undefined): readonly Draft[] {
  if (!directive?.id) return entries
  const {verb, id} = directive
  const wanted = verb === 'id' ? 'question' : 'note'
  const index = entries.findIndex((entry) => entry.type === wanted)
  return entries.map((entry, at) => {
    if (at !== index) return entry
    if (entry.type === 'question') return {...entry, explicitId: id}
    return entry.type === 'note' ? {...entry, answers: id} : entry
  })
}
