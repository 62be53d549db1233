/** Reads one comment. */
import type {Position} from 'unist'
import type {Directive} from './directive.ts'

const COMMENT =
  /^<!--\s*(?<marker>studymark\b|lint(?=\s+(?:disable|enable|ignore)\b))(?<head>[^\S]*)(?<body>.*?)-->\s*$/su
const WORD = /[^\s,]+/gu
const REASON = /(?:^|\s)--(?:\s|$)/u

/** A directive that does not know yet how far it reaches. */
export type Read = Omit<Directive, 'from' | 'to' | 'removal'>

/** The directive that a comment in the source gives, when it speaks to studymark, or as in remark. */
export function readDirective(
  source: string,
  start: number,
  at: (from: number, to: number) => Position
): Read | undefined {
  const groups = COMMENT.exec(source)?.groups
  if (!groups) return undefined
  const {marker = '', head = '', body = ''} = groups
  const [said = ''] = body.split(REASON, 1)
  const from = start + source.indexOf(marker) + marker.length + head.length
  const words = Array.from(said.matchAll(WORD), ({0: word, index}) => ({
    id: word,
    place: at(from + index, from + index + word.length)
  }))
  const place = at(start, start + source.trimEnd().length)
  const [verb = {id: '', place}, ...rules] = words
  const reason = body.slice(said.length).replace(REASON, '').trim()
  const isOfRemark = marker === 'lint'
  return {verb: verb.id, verbPlace: verb.place, rules, ...(reason && {reason}), place, isOfRemark}
}
