/** The language of notes: as their author says, else as their script and commonest words tell. */
import {type Stem, stemEnglish, stemGerman, stemNone} from './stem.ts'
import {stopWords} from './stop-words.ts'

export interface Language {
  /** First part of a BCP 47 tag; `und` when unknown. */
  tag: string
  stem: Stem
  isStopWord: (word: string) => boolean
}

const stems: Readonly<Record<string, Stem>> = {en: stemEnglish, de: stemGerman}

/** The language that `lang` names, or the one whose stop words are commonest in the sample. */
export function languageOf(lang: string | undefined, sample: readonly string[]): Language {
  const tag = lang?.toLowerCase().split('-')[0] ?? guess(sample)
  const stop = stopWords[tag]
  // Notes in other scripts quote English terms; their stems do no harm.
  const stem = stems[tag] ?? (tag === 'zh' || tag === 'ja' ? stemEnglish : stemNone)
  return {tag, stem, isStopWord: (word) => stop?.has(word) ?? false}
}

function guess(sample: readonly string[]): string {
  const words = sample.map((word) => word.toLowerCase())
  let best = 'und'
  let most = sample.length * 0.12
  for (const tag of ['en', 'de', 'zh', 'ja']) {
    const hits = words.filter((word) => stopWords[tag]?.has(word)).length
    if (hits <= most) continue
    best = tag
    most = hits
  }
  return best
}
