/** What stands between questions in people's notes: code, tables, lists, images, quotes. */
import {things} from './words.ts'
import {deed, foreign, paragraph, question, sentence, term, title, type Writer} from './writer.ts'

export function code({pick, below}: Writer): string {
  const name = `${pick(things)}_${pick(things)}`
  const samples = [
    [
      'js',
      `const ${name} = new Map()`,
      `for (const [key, value] of ${name}) {`,
      `  console.log(key, value ?? ${below(99)})`,
      '}'
    ],
    [
      'python',
      `def ${name}(value: int) -> int:`,
      '    # not a heading',
      `    return value * ${below(99)}`
    ],
    [
      'sh',
      '# list what is there',
      `aws s3 ls s3://${name.replace('_', '-')} --recursive | head -n ${below(99)}`
    ],
    ['sql', `SELECT id, count(*) FROM ${name}`, `WHERE size > ${below(999)} GROUP BY id;`],
    ['', `{"${name}": [${below(9)}, ${below(9)}], "Q": "A"}`]
  ]
  const [language = '', ...lines] = pick(samples)
  return ['```' + language, ...lines, '```'].join('\n')
}

export function table(writer: Writer): string {
  const rows = writer.some(
    2,
    6,
    () => `| ${term(writer)} | ${deed(writer)} | ${writer.below(99)} |`
  )
  return ['| Name | What it does | Size |', '|------|:-------------|-----:|', ...rows].join('\n')
}

export function list(writer: Writer, about: string): string {
  const isOrdered = writer.chance(0.2)
  const items = writer.some(2, 5, (at) => {
    const mark = isOrdered ? `${at + 1}.` : '-'
    const below = writer.chance(0.25)
      ? writer.some(1, 3, () => `\n${' '.repeat(mark.length + 1)}- ${deed(writer)}`).join('')
      : ''
    return `${mark} ${sentence(writer, at ? term(writer) : about)}${below}`
  })
  return items.join('\n')
}

/** A block of prose or of something else, by chance. */
export function block(writer: Writer, about: string): string {
  const {below} = writer
  const at = below(20)
  if (at < 7) return paragraph(writer, about)
  if (at < 12) return list(writer, about)
  if (at === 12) return code(writer)
  if (at === 13) return table(writer)
  if (at === 14) return `![${about}](images/${about.replaceAll(' ', '-')}.png)`
  if (at === 15) return `> ${title(paragraph(writer, about, 1, 2))}`
  if (at === 16) return `$$\n\\int_0^{${below(9)}} x^{${below(9)}} dx\n$$`
  if (at === 17) return writer.some(1, 3, () => foreign(writer)).join(' ')
  if (at === 18) return `${title(about)} has these parts:\n\n${list(writer, about)}`
  return `<!-- look this up: ${question(writer, about)} -->`
}

export function blocks(writer: Writer, about: string, least: number, most: number): string[] {
  return writer.some(least, most, () => block(writer, about))
}
