/** Labels of what is asked on: `Follow-up: …?` */
import {asksBy} from '../asks/asks.ts'

export const followUps =
  'follow[- ]?up(?:\\s+(?:question|q))?|追问|追問|nachfrage|repregunta|доп(?:\\.|олнительный)\\s?вопрос|꼬리\\s?질문'

const whole = new RegExp(`^(?:${followUps})$`, 'iu')

export function isFollowUp(word: string): boolean {
  return whole.test(word)
}

/** What tells behind such a label says more of the answer above it. */
export function asksOn(text: string): boolean {
  return asksBy(text) >= 0.7
}
