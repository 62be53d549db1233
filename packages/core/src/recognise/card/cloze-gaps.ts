/** Finds the gaps of a cloze text: `[gap]`, `==gap==`, `{1:gap}`, `{{c1::gap::hint}}`. */

/** A gap, in characters of its text; gaps nest. */
export interface Gap {
  /** Where its opening mark begins, and its closing mark ends. */
  start: number
  end: number
  /** What is asked for. */
  from: number
  to: number
  ordinal?: number
  hint?: string
  inner: Gap[]
}

/** Deeper nesting is no cloze that anyone wrote. */
const deepest = 3

/** `[gap]`; `isEscaped` tells brackets that are none. */
export function bracketGaps(text: string, isEscaped: (index: number) => boolean): Gap[] {
  const gaps: Gap[] = []
  let open = -1
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if ((sign !== '[' && sign !== ']') || isEscaped(at)) continue
    if (sign === '[') open = at
    else if (open !== -1) {
      if (text.slice(open + 1, at).trim()) {
        gaps.push({start: open, end: at + 1, from: open + 1, to: at, inner: []})
      }
      open = -1
    }
  }
  return gaps
}

/** `==gap==`, `==gap==^[hint]`, `{1:gap}`, and `{{c1::gap::hint}}` with gaps inside it. */
export function markedGaps(text: string): Gap[] {
  const numbered = text.includes('{{') ? doubledGaps(text) : numberedGaps(text)
  const braced = numbered.length > 0 ? numbered : braceGaps(text)
  let at = 0
  const marked = highlightGaps(text).filter(({start, end}) => {
    while ((braced[at]?.end ?? Infinity) <= start) at++
    return (braced[at]?.start ?? Infinity) >= end
  })
  return marked.length === 0 ? braced : [...braced, ...marked].sort((a, b) => a.start - b.start)
}

/** `{{c1::gap::hint}}` alone, and `{{cloze gap}}` and `{{c1 gap}}`, as outliners have it. */
export function braceGaps(text: string): Gap[] {
  const top: Gap[] = []
  const open: Gap[] = []
  for (const match of text.matchAll(/\{\{(?:c(\d{1,3})(?:::|\s)|cloze\s)|\}\}/giu)) {
    const {index} = match
    const end = index + match[0].length
    if (match[0] !== '}}') {
      const number = match[1] === undefined ? {} : {ordinal: Number(match[1])}
      open.push({start: index, end, from: end, to: end, ...number, inner: []})
      continue
    }
    const gap = open.pop()
    if (!gap) continue
    gap.end = end
    gap.to = index
    if (open.length >= deepest) continue
    const hint = text.lastIndexOf('::', index - 2)
    const last = gap.inner.at(-1)
    if (hint > gap.from && hint >= (last?.end ?? 0)) {
      gap.to = hint
      gap.hint = text.slice(hint + 2, index).trim()
    }
    const isGap = text.slice(gap.from, gap.to).trim() && gap.ordinal !== 0
    if (isGap) (open.at(-1)?.inner ?? top).push(gap)
  }
  // What is never closed holds nothing.
  return [...top, ...open.flatMap(({inner}) => inner)].sort((a, b) => a.start - b.start)
}

/** What a template puts in place of its braces. */
const templated =
  /\{\{(?:c(?:\d|loze)|[<%#!/&>]|\s?(?:date|time|title|name|id|tags?|value|content|author|url)\b|\w+[\s:]\w*[('"[])/iu

/** `{{gap}}` and `{{1::gap}}`, where no other braces name what they hold. */
function doubledGaps(text: string): Gap[] {
  if (templated.test(text)) return []
  return gapsBy(/\{\{(?:(\d{1,2})::)?([^{}|]{1,120})(\}\})/gu, text)
}

/** `{gap}`, `{1:gap}` and `{c1|gap}`, which some tools read as a cloze. */
export function curlyGaps(text: string): Gap[] {
  return gapsBy(/\{(?:c?(\d{1,2})[:|])?([^{}]+)(\})/gu, text)
}

function numberedGaps(text: string): Gap[] {
  return gapsBy(/\{(\d{1,2}):([^{}]+)(\})/gu, text)
}

/** What a pattern finds: the number, if any, what is hidden, and the braces that close it. */
function gapsBy(pattern: RegExp, text: string): Gap[] {
  return [...text.matchAll(pattern)].flatMap((match): Gap[] => {
    const [whole, number, content = '', closing = ''] = match
    const ordinal = number === undefined ? {} : {ordinal: Number(number)}
    if (ordinal.ordinal === 0 || !content.trim()) return []
    const {index: start} = match
    const end = start + whole.length
    const to = end - closing.length
    return [{start, end, from: to - content.length, to, ...ordinal, inner: []}]
  })
}

/** What a highlighted gap is given for a hint, right behind it: `==1991==^[year]`. */
const hintBehind = /\^\[([^[\]\n]{1,80})\]/uy

function highlightGaps(text: string): Gap[] {
  const gaps: Gap[] = []
  let open = -1
  for (const match of text.matchAll(/=+/gu)) {
    const {index} = match
    const end = index + match[0].length
    if (match[0].length !== 2) continue
    const canOpen = /[^\s=]/u.test(text[end] ?? ' ')
    const canClose = /[^\s=]/u.test(text[index - 1] ?? ' ')
    if (open !== -1 && (canClose || !canOpen) && text.slice(open, index).trim()) {
      hintBehind.lastIndex = end
      const [whole = '', hint] = hintBehind.exec(text) ?? []
      const told = hint === undefined ? {} : {hint: hint.trim()}
      const reach = end + whole.length
      gaps.push({start: open - 2, end: reach, from: open, to: index, ...told, inner: []})
      open = -1
    } else if (canOpen) open = end
  }
  return gaps
}
