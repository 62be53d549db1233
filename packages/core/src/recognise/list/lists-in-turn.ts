/**
 * Lists of questions and of answers, each the only one below its title in a topic, as long as the other:
 * the answers are given in turn.
 */
import type {List, RootContent} from 'mdast'
import type {Role} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {roleOf} from '../file/role-of.ts'
import {titleOf} from '../file/topics.ts'

/** Fewer questions may have as many notes by chance. */
const fewest = 2

/** The lists of a file whose items are answered in turn, and those that answer them. */
export const listsInTurn = remembered((blocks: readonly RootContent[]): ReadonlySet<List> => {
  const found = new Set<List>()
  let lists = {questions: [] as List[], answers: [] as List[]}
  let role: Role | undefined
  for (const block of blocks) {
    if (block.type === 'heading') {
      const named = roleOf(titleOf(block))
      if (!named || (named === 'questions' && lists.answers.length > 0)) {
        addPair(found, lists)
        lists = {questions: [], answers: []}
      }
      role = named
    } else if (block.type === 'list' && (role === 'questions' || role === 'answers')) {
      lists[role].push(block)
    }
  }
  addPair(found, lists)
  return found
})

function addPair(
  found: Set<List>,
  {questions, answers}: {questions: List[]; answers: List[]}
): void {
  const [asked, ...others] = questions
  if (!asked || others.length > 0 || asked.children.length < fewest) return
  const isOne = answers.length === 1 || answers.every(({ordered}) => ordered)
  const count = answers.reduce((sum, {children}) => sum + children.length, 0)
  if (!isOne || count !== asked.children.length) return
  found.add(asked)
  for (const list of answers) found.add(list)
}
