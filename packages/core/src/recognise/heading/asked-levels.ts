/**
 * Titles among those that ask, in a file that lies among what is studied or whose name says that it holds questions.
 *
 *     ## 1. What is a bight?
 *
 *     A slack part of a rope.
 *
 *     ## 2. Standing part
 */
import type {ToldByPath} from '../file/told-by-path.ts'
import type {HeadingSign} from '../file/heading-signs.ts'
import {roleOf} from '../file/role-of.ts'

/** How sure one is that does not ask itself. */
const sureOfNamed = 0.6

/** Fewer may be titles of parts, some of which ask. */
const fewest = 8

/** How sure a heading is one of a level on which at least half ask; 0 for any other. */
export function sureAmongAsked(
  {siblings, mark, asks, text, isBare, isLabel, isTopic, goesOn, holdsQuestions}: HeadingSign,
  {name, isNamedQuestions, isKeptForStudy}: ToldByPath
): number {
  const {count, asking, numbered, questions} = siblings
  // Parts of a chapter, *5.1*, have no number of their own.
  const isCounted = isKeptForStudy && mark?.number !== undefined && numbered >= count * 0.8
  // With more in its name, it holds what they are about as well; where some are counted by name, the others are titles.
  const isNamed = isNamedQuestions && !name.includes(' ') && questions === 0
  if (count < fewest || asking * 2 < count || !(isNamed || isCounted)) return 0
  if (isBare || isLabel || isTopic || goesOn || holdsQuestions || roleOf(text)) return 0
  return asks >= 0.7 ? 0.75 : sureOfNamed
}
