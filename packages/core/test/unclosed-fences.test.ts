/** Fences that swallow what follows are told, closed ones are not. */
import {describe, expect, it} from 'vitest'
import {parse} from '../src/parse/parse.ts'
import {unclosedFences} from '../src/validate/unclosed-fences.ts'

const found = (text: string) =>
  unclosedFences(parse(text), text).map(
    ({start, end, severity, rule, message}) =>
      `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${rule}: ${message}`
  )

const complaint =
  'warn fence-is-closed: Unexpected fence without its end, expected one: all that follows is read as its text'

describe('a fence', () => {
  it.each([
    ['```js\nlet x\n\n- What is y?\n', '1:1-1:4'],
    ['# A\r\n\r\n~~~~\r\na\r\n~~~\r\n', '3:1-3:5'],
    ['```', '1:1-1:4'],
    ['- a\n\n  ```\n  b\n', '3:3-3:6'],
    ['> ```\n> b\n\nc\n', '1:3-1:6'],
    ['$$\nx\n', '1:1-1:3'],
    ['````\n```\n', '1:1-1:5']
  ])('that is not closed: %j', (text, place) => {
    expect(found(text)).toEqual([`${place} ${complaint}`])
  })

  it.each([
    '```js\nlet x\n```\n',
    '```\n```',
    '~~~\r\na\r\n~~~~  \r\n',
    '- a\n\n  ```\n  b\n  ```\n',
    '> ```\n> b\n> ```\n\nc\n',
    '$$\nx\n$$\n',
    '    indented\n',
    'some `code` and $math$\n',
    '   ```\n   a\n  ```\n'
  ])('that is closed, or none: %j', (text) => {
    expect(found(text)).toEqual([])
  })
})
