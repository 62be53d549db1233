/** Walks the blocks of a file once, in order, and lets each dialect read where it can. */
import type {RootContent} from 'mdast'
import type {Entry, Section} from '../ast.ts'
import type {Dialect, Draft, Recognised, Role, Scope} from '../dialects/dialect.ts'
import {type Builder, builderOf} from './builder.ts'
import {holdsRows} from './card/card-rows.ts'
import {namesDeck, saysCards} from './card/card-signs.ts'
import {type Directive, directiveOf} from './directive.ts'
import {asideFrom} from './draft.ts'
import {fileSigns} from './file/file-signs.ts'
import {headingSigns} from './file/heading-signs.ts'
import {hasDeckTitle} from './file/deck-title.ts'
import {headedTermsIn} from './terms/headed-terms.ts'
import {asksElsewhere} from './file/asks-elsewhere.ts'
import {asksForTitles, isContents, isTitledContents} from './file/is-contents.ts'
import {isFrontMatter} from './file/is-front-matter.ts'
import {isMinutes} from './file/is-minutes.ts'
import {isPrompt} from './file/is-prompt.ts'
import {isDocument, projectOf} from './file/is-project.ts'
import {isProposal} from './file/is-proposal.ts'
import {positionOf} from './text/place.ts'
import {withCodeAsked} from './questions/with-code-asked.ts'
import {sureOfHandsOn} from './file/sure-of-hands-on.ts'
import {tempered} from './file/tempered.ts'
import {titleOfFile} from './file/title-of-file.ts'
import type {ToldByPath} from './file/told-by-path.ts'
import {type Topic, topicsOf} from './file/topics.ts'

/** What is known of the file as a whole. */
export interface FileFacts extends ToldByPath {
  text: string
  dialects: readonly Dialect[]
  everyHeading: boolean
}

/** Every block, as sections and entries. */
export function readBlocks(
  blocks: readonly RootContent[],
  facts: FileFacts
): Array<Section | Entry> {
  const headings = headingSigns(blocks)
  const signs = fileSigns(blocks, headings)
  const topics = topicsOf(blocks, facts.everyHeading)
  const builder = builderOf(blocks, new Set(topics[0]?.roles.values()), facts.text)
  let reach = reachOf(topics[0])
  let told = reach
  let topic = 0
  let pending: Directive | undefined
  // One for all blocks: to copy so much for each would cost more than most are worth.
  const scope = {
    ...facts,
    ...signs,
    ...reach,
    headings,
    ...aboutCards(blocks, headings, facts),
    ...aboutProject(blocks, signs, headings, facts.isForAssistant || instructs(blocks)),
    end: blocks.length,
    above: builder.titles()
  }
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]
    if (!block) break
    while ((topics[topic + 1]?.at ?? Infinity) <= at) reach = reachOf(topics[++topic], reach)
    const role = roleAt(builder, block, topics[topic], at)
    if (role && block.type === 'heading') reach = {...reach, role, roleDepth: block.depth}
    if (reach !== told) Object.assign(scope, reach)
    told = reach
    scope.end = topics[topic]?.end ?? blocks.length
    scope.above = titlesAt(builder, block)
    const hasNode = !role && !isFrontMatter(block)
    at += hasNode ? place(builder, blocks, at, scope, facts.dialects, pending) : 1
    pending = directiveOf(block)
    const last = blocks[at - 1]
    if (last) builder.reach(positionOf(last))
  }
  return builder.finish()
}

/** Whether the file holds cards, and which headings are fronts. */
function aboutCards(
  blocks: readonly RootContent[],
  headings: Scope['headings'],
  facts: FileFacts
): Pick<Scope, 'isCards' | 'areGapsMarked' | 'headed'> {
  const {text} = facts
  const areGapsMarked = saysCards(blocks, text) || hasDeckTitle(blocks, text)
  const isCards = areGapsMarked || namesDeck(blocks, text) || holdsRows(blocks, text)
  return {areGapsMarked, isCards, headed: headedTermsIn(blocks, headings, {...facts, isCards})}
}

/** Whether the file is about a project, not about a subject. */
function aboutProject(
  blocks: readonly RootContent[],
  {isTodo, isAsking, askingInText}: ReturnType<typeof fileSigns>,
  headings: ReturnType<typeof headingSigns>,
  isForAssistant: boolean
): Pick<Scope, 'isProject' | 'isDesign' | 'isForAssistant' | 'sureOfTerms'> {
  const project =
    projectOf(headings.values(), askingInText) ??
    (isProposal(blocks) || isMinutes(blocks) ? 'design' : undefined) ??
    (isPrompt(blocks) ? 'manual' : undefined)
  return {
    isProject: isTodo || isForAssistant || isForm(blocks) || (!isAsking && project !== undefined),
    isForAssistant,
    isDesign: project === 'design',
    sureOfTerms: sureOfHandsOn(blocks, headings)
  }
}

/** What an assistant may use, and what it applies to. */
const instructing = /^(?:allowed-tools|disallowed-tools|argument-hint|alwaysApply):/mu

/** The front matter is that of what an assistant is told. */
function instructs([first]: readonly RootContent[]): boolean {
  return first?.type === 'yaml' && instructing.test(first.value)
}

/** Whom a report is for, what an assistant may use, and names such as those of its files: `tidy-notes`. */
const formKeys = /^(?:about|labels|assignees|tools|globs):|^name:\s*[a-z\d]+(?:-[a-z\d]+)+\s*$/mu

/** When an assistant is to use what it describes. */
const useWhen = /^description:[^\n]{0,1000}\buse (?:this (?:skill )?)?when\b/imu

/** The front matter of a form for reports, of what an assistant is told, or of terms of use. */
function isForm(blocks: readonly RootContent[]): boolean {
  const [first] = blocks
  if (first?.type !== 'yaml') return false
  const isNamed = /^name:/mu.test(first.value) && /^(?:about|description):/mu.test(first.value)
  if (isNamed && (formKeys.test(first.value) || useWhen.test(first.value))) return true
  return isDocument(titleOfFile(blocks))
}

/** The role that the heading names; where it ends a chapter of terms, it belongs to what stands above both. */
function roleAt(
  builder: Builder,
  block: RootContent,
  topic: Topic | undefined,
  at: number
): Role | undefined {
  const role = topic?.roles.get(at)
  if (role && topic?.at === at && block.type === 'heading') builder.close(block.depth)
  return role
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
  return {...before, roles: new Set([...before.roles, ...own])}
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
  pending: Directive | undefined
): number {
  const block = blocks[at]
  if (!block) return 1
  const isSilent = directiveOf(block) !== undefined || leadsOn(block, blocks[at - 1], scope)
  const found = isSilent ? undefined : ask(dialects, blocks, at, scope)
  const used = found?.used ?? 1
  if (block.type === 'heading') builder.close(block.depth)
  if (isSilent || pending?.verb === 'skip') {
    const silent = blocks.slice(at, at + used)
    builder.add(
      '',
      silent.map((node) => asideFrom([node], positionOf(node)))
    )
  } else if (found) builder.add(found.dialect, named(whole(found, scope), pending))
  else if (block.type === 'heading') builder.open(block, scope.roles)
  else builder.leave(at, pending?.verb === 'answers' ? pending.id : undefined)
  return used
}

/** What is announced as questions is asked there, though titles over the answers to it repeat it. */
function leadsOn(
  block: RootContent,
  before: RootContent | undefined,
  {titles, role, roles, above}: Scope
): boolean {
  if (role === 'questions' && roles.has('answers') && block.type === 'list') return false
  if (isTitledContents(block, before)) return true
  const isContent = isContents(block, titles) || asksForTitles(block, titles)
  return isContent && !asksElsewhere(block, above.at(-1) ?? '', titles)
}

function ask(
  dialects: readonly Dialect[],
  blocks: readonly RootContent[],
  at: number,
  scope: Scope
): (Recognised & {dialect: string}) | undefined {
  for (const dialect of dialects) {
    const found = dialect.recognise(blocks, at, scope)
    if (!found) continue
    const sure = tempered(found, dialect.name, blocks, at, scope)
    return sure && {...sure, dialect: dialect.name}
  }
  return undefined
}

/** With the code that is asked about; a card says by its marks what is on its front. */
function whole({dialect, entries}: Recognised & {dialect: string}, scope: Scope): readonly Draft[] {
  if (dialect === 'card' || scope.everyHeading) return entries
  return entries.map((entry) => withCodeAsked(entry, scope.text))
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
