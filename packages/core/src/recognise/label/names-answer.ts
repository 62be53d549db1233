/** A label that counts a question over what answers it, which is asked elsewhere: *Question 3 — Solution*. */
import {toString} from '../../to-string.ts'
import {roleOf} from '../file/role-of.ts'
import type {Labelled} from './label-question.ts'

export function namesAnswer({asked: {children}}: Labelled): boolean {
  return (
    children.length > 0 && roleOf(children.map((node) => toString(node)).join(' ')) === 'answers'
  )
}
