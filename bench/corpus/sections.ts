/** A section of notes in each of the conventions that people write questions in. */
import {block, blocks, code, list} from './blocks.ts'
import {chinese} from './words.ts'
import type {Writer} from './writer.ts'
import {acronym, deed, foreign, paragraph, question, sentence, term, title} from './writer.ts'

/** Writes the blocks of a section about a term. */
type Section = (writer: Writer, about: string) => string[]

const LETTERS = ['A', 'B', 'C', 'D', 'E']

/** The blocks of a section, in each dialect and in none. */
export const sections = {
  label: (writer, about) =>
    writer.some(3, 7, (at) =>
      [
        `Q: ${question(writer, at ? term(writer) : about)}`,
        ...(writer.chance(0.4) ? [''] : []),
        `A: ${paragraph(writer, about, 1, 2)}`,
        ...(writer.chance(0.2) ? [`E: It ${deed(writer)}.`] : [])
      ].join('\n')
    ),

  card: (writer, about) =>
    writer.some(4, 9, (at) => {
      const name = at ? term(writer) : about
      if (at % 4 === 2) return `${question(writer, name)}\n?\n${paragraph(writer, name, 1, 2)}`
      if (at % 4 === 3) return `The ==${name}== ${deed(writer)}.`
      return `${title(name)}${writer.chance(0.2) ? ':::' : '::'}${deed(writer)}`
    }),

  checkbox: (writer, about) =>
    writer.some(2, 5, (at) => {
      const right = writer.below(4)
      const options = LETTERS.slice(0, 4).map(
        (_, option) => `- [${option === right ? 'x' : ' '}] It ${deed(writer)}.`
      )
      return `### ${at + 1}. ${question(writer, at ? term(writer) : about)}\n\n${options.join('\n')}`
    }),

  lettered: (writer, about) =>
    writer.some(2, 5, (at) => {
      const options = LETTERS.slice(0, 3 + writer.below(3))
      const lines = options.map((letter) => `   - ${letter}. ${deed(writer)}`)
      const key = writer.pick(options)
      const shown = writer.chance(0.5)
        ? `   Answer: ${key}`
        : `   <details><summary>Answer</summary>\n\n   ${key}\n\n   </details>`
      const stem = question(writer, at ? term(writer) : about)
      return `${at + 1}. ${stem}\n${lines.join('\n')}\n\n${shown}`
    }),

  disclosure: (writer, about) =>
    writer.some(2, 5, (at) =>
      [
        `<details>\n<summary>${question(writer, at ? term(writer) : about)}</summary>`,
        block(writer, about),
        '</details>'
      ].join('\n\n')
    ),

  section: (writer, about) => {
    const names = [about, ...writer.some(3, 8, () => term(writer))]
    const questions = names.map((name) => `- ${question(writer, name)}`)
    const notes = names.map((name) => `- ${title(sentence(writer, name))}`)
    return [
      '### Questions',
      questions.join('\n'),
      '### Notes',
      notes.join(writer.chance(0.3) ? '\n\n' : '\n'),
      ...blocks(writer, about, 1, 3)
    ]
  },

  heading: (writer, about) =>
    writer
      .some(3, 7, (at) => [
        `### ${question(writer, at ? term(writer) : about)}`,
        ...blocks(writer, about, 1, 3)
      ])
      .flat(),

  bold: (writer, about) =>
    writer
      .some(3, 6, (at) => [
        `**${question(writer, at ? term(writer) : about)}**`,
        ...blocks(writer, about, 1, 2)
      ])
      .flat(),

  stream: (writer, about) =>
    writer
      .some(2, 4, (at) => {
        const name = at ? term(writer) : about
        return [
          `*A team ${deed(writer)}. ${question(writer, name)}*\n**It ${deed(writer)}**\n${paragraph(writer, name)}`,
          `**It ${deed(writer)}** - This never ${deed(writer)}.\n**The ${term(writer)}** - ${paragraph(writer, name, 1, 2)}`
        ]
      })
      .flat(),

  bare: (writer, about) => [
    writer.some(4, 9, (at) => `- ${question(writer, at ? term(writer) : about)}`).join('\n')
  ],

  outline: (writer, about) =>
    writer.some(1, 3, (at) => {
      const items = writer.some(3, 8, () => {
        const inner = writer.some(0, 3, () => `\n    - ${term(writer)}: ${deed(writer)}`)
        return `\n  - **${term(writer)}**: ${deed(writer)}${inner.join('')}`
      })
      const name = at ? term(writer) : about
      return `- ${title(name)} (${acronym(name)})${items.join('')}`
    }),

  chinese: (writer) =>
    writer.some(
      2,
      5,
      () => `问:${writer.pick(chinese)}吗?\n答:${foreign(writer)}${foreign(writer)}`
    ),

  prose: (writer, about) => [...blocks(writer, about, 3, 7), code(writer), list(writer, about)]
} satisfies Record<string, Section>

export type SectionName = keyof typeof sections
