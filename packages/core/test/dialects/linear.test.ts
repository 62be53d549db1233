/** Reading looks at each block a bounded number of times, whatever the text: twice the blocks, twice the looks. */
import type {RootContent} from 'mdast'
import {expect, test} from 'vitest'
import {dialects} from '../../src/dialects/index.ts'
import {parse} from '../../src/parse/parse.ts'
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

function looksAt(text: string): number {
  let looks = 0
  const blocks = new Proxy<RootContent[]>(parse(text).children, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++
      return Reflect.get(target, key, receiver) as unknown
    }
  })
  whileReading(() => readBlocks(blocks, {text, dialects, everyHeading: false}))
  return looks
}

test.each(Object.entries(hard))('%s', (_name, piece) => {
  const once = looksAt(piece.repeat(150))
  const twice = looksAt(piece.repeat(300))
  expect(twice / once).toBeLessThan(2.3)
})
