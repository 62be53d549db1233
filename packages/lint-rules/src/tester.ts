/**
 * Holds a rule to its page: what is written there is what it does.
 *
 *     import {checkRule} from '@studymark/lint-rules/tester'
 *
 *     test('my-rule', () => expect(checkRule(myRule, readFileSync('my-rule.md', 'utf8'))).toEqual([]))
 */
export {checkRule} from './tester/check-rule.ts'
export {type Example, type Page, readPage} from './tester/read-page.ts'
