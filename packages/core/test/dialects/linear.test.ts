/** Reading looks at each block a bounded number of times, whatever the text: twice the blocks, twice the looks. So do patterns at characters. */
import type {RootContent} from 'mdast'
import {expect, test} from 'vitest'
import {dialects} from '../../src/dialects/index.ts'
import {parse} from '../../src/parse/parse.ts'
import {recognise} from '../../src/recognise.ts'
import {toldByPath} from '../../src/recognise/file/told-by-path.ts'
import {keyOfLetters} from '../../src/recognise/choice/key/key-of-letters.ts'
import {withStatedBelow} from '../../src/recognise/choice/key/stated-below.ts'
import type {Unit} from '../../src/recognise/choice/units.ts'
import {readBlocks} from '../../src/recognise/read-blocks.ts'
import {whileReading} from '../../src/remembered.ts'

/** Blocks that make a dialect look ahead, and find nothing, or much. */
const hard: Record<string, string> = {
  'quotes that may tell a situation': '> A company must move. You want it soon.\n\ntext\n\n',
  'stems without options': '*What would you do about it now?*\n\ntext\n\n',
  'stems with options': '*What now?*\n**This**\n**That** - no\n\n',
  'headings that ask': '# What is it?\n\n## What else is there?\n\n',
  'numbered headings': '## 1. What is it?\n\ntext\n\n',
  'strong lines that ask': '**What is it?**\n\ntext\n\n',
  'lists of one question each': '1. What is it?\n\ntext\n\n',
  'lists that ask between lists that do not': '- What is it?\n\ntext\n\n1. stone\n\n',
  'role headings': '### Questions\n\n- Why?\n\n### Notes\n\n- So.\n\n',
  'lead-ins': 'They are:\n\n- a\n- b\n\n- c:\n\n1. d\n\n',
  'options without stems': 'A. one\n\nB. two\n\n',
  'answers without questions': '**Answer: B**\n\n',
  'keys in disclosures': '<details><summary>Answer</summary>\n\nB\n\n</details>\n\n',
  'open disclosures': '<details><summary>What is it?</summary>\n\ntext\n\n',
  labels: 'Q: What is it?\n\ntext\n\n',
  'labels that strong importance ends': '**Question** What is it?\n\ntext\n\n',
  'answers that name no question': '## Answers\n\n**A1.1** text\n\n**A1.2** text\n\n',
  'titles of answers below questions of two numbers':
    '**Q1.1** What is it?\n\n**Answers**\n\n1. text\n\n',
  'folded titles of answers that nothing ends':
    '<details>\n<summary>Answers</summary>\n\n**Q1.** text\n\n',
  'paragraphs that ask': 'What is it?\n\ntext\n\n',
  'paragraphs that count': '1、What is it?\n\ntext\n\n',
  'lines that ask': 'What is it?\nWhat else?\n\ntext\n\n',
  'strong lines between rules': '**What is it?**\n\n---\n\ntext\n\n',
  'cards that nothing ends': 'START\nBasic\n\nWhat is it\n\nBack: text\n\n',
  'card separators': 'What is it\n\n?\n\ntext\n\n',
  'check boxes': 'Choose one\n\n- [ ] a\n- [x] b\n\n',
  'verdicts below stems':
    'What now?\n\nCorrect option:\n\n**This**\n\nIncorrect options:\n\n**That** - no\n\n',
  'verdicts without stems': 'Incorrect options:\n\n**That** - no\n\n',
  'callouts that fold': 'What now?\n\n> [!success]- Answer\n> This.\n\n',
  'keys in headings': '## Question 1 — Answer: B\n\ntext\n\n',
  'first options beside stems': '1. What now? - A. this\n   - B. that\n\n',
  rules: 'text\n\n---\n\n'
}

const options = 'Which one is it?\n\nA. one\nB. two\n\n'

/** Lines in which the same thing stands again and again, before what makes a pattern fail. */
const long: Record<string, (times: number) => string> = {
  'what users ask in one strong label': (times) => `**${'Q: can I? '.repeat(times)}**\n`,
  'code on one line above a fence': (times) => `~~~js\n${'a = b;'.repeat(times)}\n\`\`\`\n~~~\n`,
  'blanks behind a question label': (times) => `Question${blanks(times)}x\n\nA: y\n`,
  'blanks behind a question label in a title': (times) => `## Question${blanks(times)}x\n\ny\n`,
  'blanks behind the number of a question': (times) => `## Q1${blanks(times)}x\n\ny\n`,
  'blanks behind the letter of a question': (times) => `P1${blanks(times)}x\n\n${options}`,
  'blanks behind a strong label': (times) => `**Question${blanks(times)}** x\n\n**A** y\n`,
  'blanks in lines that ask': (times) => `What is${blanks(times)}x?\nWhat?\nWhy so?\nHow so?\n`,
  'blanks behind the mark of an item': (times) => `- What is it?${blanks(times)}x\n- Why?\n`,
  'blanks behind an answer label': (times) => `Q: x\nA${blanks(times)}y\n`,
  'blanks behind a word for a key': (times) => `${options}Answer${blanks(times)}x\n`,
  'blanks behind a Chinese word for a key': (times) => `${options}答案${blanks(times)}x\n`,
  'blanks before a word for a key': (times) => `${options}\\>${blanks(times)}x\n`,
  'blanks behind a word for a reason': (times) => `${options}Explanation${blanks(times)}x\n`,
  'blanks behind a key without a letter': (times) => `${options}A: 1${blanks(times)}x\n`,
  'blanks in a row of keys': (times) => `${options}## Answers\n\n1 B 2${blanks(times)}x\n`,
  'blanks in a range of keys': (times) => `${options}## Answers\n\n1-2${blanks(times)}x 1. B\n`,
  'blanks in a table of keys': (times) =>
    `${options}| Q | A |\n| - | - |\n| 1${blanks(times)}x | B |\n`,
  'blanks in a box': (times) => `Which one is it?\n\n- [${blanks(times)}y\n- [ ]a\n`,
  'blanks in the title of a key': (times) =>
    `${options}## Answers\n\n### Answer${blanks(times)}x\n`,
  'blanks in a comment that nothing ends': (times) => `${options}<!-- ${blanks(times)}x\n`,
  'dashes in a comment that nothing ends': (times) => `${options}<!-- ${'-'.repeat(times)}x\n`,
  'comments that nothing ends': (times) => `${options}<div>${'<!--'.repeat(times / 4)}</div>\n`,
  'breaks in HTML': (times) => `${options}<div>${'<br>\t'.repeat(times / 5)}x</div>\n`,
  'breaks in a card': (times) => `#flashcards\n\nx ${'<br>\t'.repeat(times / 10)}\n?\ny\n`,
  'end tags behind a word for a key': (times) => `${options}Answer${'</b>'.repeat(times / 4)}x\n`,
  'blanks behind a word that asks for one': (times) => `옳은 것은${blanks(times)}x\n\n${circled}`,
  'words that lead to one': (times) => `${'以下'.repeat(times / 2)}x\n\n${circled}`
}

const circled = '① The hen\n② The cow\n③ The frog\n'

function blanks(times: number): string {
  return ' '.repeat(times)
}

/** The row, and how often somebody looks at one of it. */
function watched<Item extends object>(items: Item[]): {row: Item[]; looks: () => number} {
  let looks = 0
  const row = new Proxy(items, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++
      return Reflect.get(target, key, receiver) as unknown
    }
  })
  return {row, looks: () => looks}
}

function looksAt(text: string): number {
  const {row, looks} = watched<RootContent>(parse(text).children)
  whileReading(() =>
    readBlocks(row, {
      text,
      dialects,
      everyHeading: false,
      ...toldByPath()
    })
  )
  return looks()
}

test('a key in a sentence looks below itself up to the first paragraph that speaks of no option', () => {
  const units = parse('text\n\n'.repeat(1000)).children.map((node, at): Unit => {
    return {type: 'block', node, from: at, to: at + 1}
  })
  const {row, looks} = watched(units)
  const place = {line: 1, column: 1, offset: 0}
  withStatedBelow(keyOfLetters(['B'], {start: place, end: place}), row, 0)
  expect(looks()).toBe(1)
})

test.each(Object.entries(hard))('%s', (_name, piece) => {
  const once = looksAt(piece.repeat(150))
  const twice = looksAt(piece.repeat(300))
  expect(twice / once).toBeLessThan(2.3)
})

/** Milliseconds of the processor; far more than a long line takes, far less than a pattern that tries all ways. */
const limit = 500

test.each(Object.entries(long))('%s', (_name, write) => {
  for (let times = 250; times <= 16_000; times *= 2) {
    const text = write(times)
    const before = process.cpuUsage()
    recognise(parse(text), {text})
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(limit)
  }
})
