/** Whether a file tells what was said at meetings: it opens with a day, and with who was there. */
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'

/** Who was there, who wrote, and what was to be spoken of. */
const attendance =
  /^\W*(?:attendees|attending|attendance|present|absent|regrets|apologies|note[ -]?takers?|minute[ -]?takers?|scribes?|hosts?|moderators?|facilitators?|chairs?|bosun|agenda|recording)\b[^:\n]{0,40}(?::|\s*$)/i

/** *12/14/2021*, *Dec 5, 2018*, *2022-03-01*, also with a word before or behind it. */
const day =
  /\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b|\b\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s+\d{4}\b/i

/** Nobody else has one to write down what is said. */
const writer = /^\W*(?:note[ -]?|minute[ -]?)takers?\b[^:\n]{0,40}:/i

/** A longer line says more than a day. */
const longestDay = 30

/** Blocks in which it says so. */
const opening = 10

export function isMinutes(blocks: readonly RootContent[]): boolean {
  let isDated = false
  let said = 0
  for (const block of blocks.slice(0, opening)) {
    if (block.type === 'heading') {
      const text = toString(block).slice(0, 100)
      isDated ||= day.test(text)
      if (attendance.test(text)) said++
    } else if (block.type === 'paragraph') {
      const text = toString(block).slice(0, 60)
      isDated ||= text.length <= longestDay && day.test(text)
      if (attendance.test(text)) said++
    } else if (block.type === 'list') {
      for (const {children} of block.children.slice(0, opening)) {
        const [first] = children
        const text = first ? toString(first).slice(0, 60) : ''
        if (writer.test(text)) return true
        if (attendance.test(text)) said++
      }
    }
  }
  return isDated && said > 0
}
