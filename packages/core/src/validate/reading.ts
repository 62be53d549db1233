/** A value read from text, with what was wrong in the text. */
import type {Finding} from '../finding.ts'
import type {Locator} from './locator.ts'

export interface Reading {
  /** `undefined` where the text is malformed. */
  value: unknown
  locator: Locator
  findings: Finding[]
}
