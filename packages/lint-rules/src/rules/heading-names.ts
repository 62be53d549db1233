/** Headings that name a part are named and levelled alike. See `heading-names.md`. */
import {type Edit, roleOf} from '@studymark/core'
import type {Heading} from 'mdast'
import type {Context} from '../context.ts'
import {levelEdit, textEdit} from '../heading-edits.ts'
import {most} from '../most.ts'
import {levelAboveParts, outlineOf, type Part, type Role, type Topic} from '../outline.ts'
import {defineRule} from '../rule.ts'

/** Names to be used, whatever most of the file does. */
type Options = Record<Role, string>

const name = {type: 'string', minLength: 1}

export const headingNames = defineRule<Options>(
  {
    id: 'heading-names',
    description: 'Headings that name questions, notes or answers have one name and one level.',
    fixable: true,
    schema: {
      type: 'object',
      properties: {questions: name, notes: name, answers: name},
      additionalProperties: false
    }
  },
  (context) => ({
    root(tree) {
      const topics = outlineOf(tree)
      for (const role of ['questions', 'notes', 'answers'] as const) {
        const parts = topics.flatMap((topic) =>
          topic.parts.filter((part) => part.role === role).map((part) => ({topic, part}))
        )
        checkNames(
          role,
          parts.map(({part}) => part),
          context.options[role],
          context
        )
        checkLevels(parts, context)
      }
    }
  })
)

export default headingNames

function checkNames(
  role: Role,
  parts: readonly Part[],
  wanted: string | undefined,
  context: Context
): void {
  if (wanted !== undefined && roleOf(wanted) !== role) {
    throw new Error(`Unexpected name \`${wanted}\`, expected one that names ${role}`)
  }
  const usual = wanted ?? most(parts.map(({title}) => plain(title)))
  if (usual === undefined) return
  const first = parts.find(({title}) => plain(title) === usual)?.heading
  for (const {heading, title} of parts) {
    if (plain(title) === usual || title === usual) continue
    const message = `Unexpected heading \`${title}\`, expected \`${usual}\``
    const edit = textEdit(
      heading,
      title.replace(plain(title), () => usual)
    )
    report(context, heading, message, wanted ? undefined : first, edit)
  }
}

/** A title without its number: `2. Questions` and `Questions 3` are named alike. */
function plain(title: string): string {
  return title.replace(/^\d+[.)]?\s+|\s*\d+[.:)]?$|:$/gu, '')
}

function checkLevels(parts: ReadonlyArray<{topic: Topic; part: Part}>, context: Context): void {
  const steps = parts.flatMap(({topic, part: {heading}}) => ({
    heading,
    top: topic.heading?.depth ?? 0,
    // Where the title slipped a level, its parts did not.
    isSure: topic.heading !== undefined && levelAboveParts(topic) === undefined
  }))
  const sure = steps.filter(({isSure}) => isSure)
  const usual = most(sure.map(({heading, top}) => heading.depth - top))
  if (usual === undefined || usual < 1) return
  const first = sure.find(({heading, top}) => heading.depth - top === usual)?.heading
  for (const {heading, top} of sure) {
    const level = top + usual
    if (heading.depth === level || level > 6) continue
    const message = `Unexpected heading of level \`${heading.depth}\`, expected \`${level}\``
    report(context, heading, message, first, levelEdit(heading, level, context.sourceOf(heading)))
  }
}

function report(
  {report}: Context,
  heading: Heading,
  message: string,
  like: Heading | undefined,
  edit: Edit | undefined
): void {
  const why = like ? `${message}, as elsewhere in the file` : message
  report({
    message: why,
    place: heading,
    ...(like && {cause: {message: 'As here', place: like}}),
    fix: edit && [edit]
  })
}
