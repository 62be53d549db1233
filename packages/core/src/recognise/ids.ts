/** Ids that are unique in a file: readable, and the same for the same text in the same order. */
import {slug} from 'github-slugger'
import {toString} from '../to-string.ts'
import type {QuestionDraft} from './draft.ts'

export interface Ids {
  section: (path: string, title: string) => string
  question: (question: QuestionDraft) => string
  note: () => string
}

/** Characters of a slug: enough to tell apart, short enough to read. */
const longest = 60

export function idsOfFile(): Ids {
  const sections = uniqueNames()
  const questions = uniqueNames()
  let notes = 0
  return {
    section: (path, title) => {
      const own = slugOf(title) || 'section'
      return sections(path ? `${path}/${own}` : own)
    },
    question: (question) => {
      const [prompt] = question.children
      return questions(slugOf(prompt ? toString(prompt) : '') || 'question')
    },
    note: () => `note-${String(++notes)}`
  }
}

function slugOf(text: string): string {
  const start = text.slice(0, longest * 2)
  const kept = foreign.test(start) ? anySlug(start) : plainSlug(start.trim()).slice(0, longest)
  return kept.startsWith('-') || kept.endsWith('-') ? kept.replace(/^-+|-+$/gu, '') : kept
}

const foreign = /[^\0-\x7f]/

function anySlug(text: string): string {
  const whole = slug(withoutJoiners(text).trim())
  return whole.length > longest ? [...whole].slice(0, longest).join('') : whole
}

/** As `slug` has it for such a text, without a look at every sign there is. */
function plainSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^ \-\w]+/g, '')
    .replaceAll(' ', '-')
}

function withoutJoiners(text: string): string {
  return text.replace(/[\ufe0f\u200d]/gu, '')
}

/** Gives each name back once; a repeated one gets a number. */
function uniqueNames(): (name: string) => string {
  const given = new Map<string, number>()
  return (name) => {
    let count = given.get(name) ?? 0
    let unique = name
    while (count > 0 && given.has((unique = `${name}-${String(count)}`))) count++
    given.set(name, count + 1)
    if (unique !== name) given.set(unique, 1)
    return unique
  }
}
