/**
 * Questions over a list of boxes, the right ones ticked.
 *
 *     #### Q7. Which of these are mammals? (Choose two)
 *     - [x] The bat
 *     - [ ] The swift
 *     - [x] The dolphin
 */
import {hardlyStudied} from '../recognise/choice/hardly-studied.ts'
import {namesTasks} from '../recognise/choice/stem/stem-states.ts'
import {announcesStudy} from '../recognise/file/announces.ts'
import {choicesIn} from '../recognise/choice/choices-in.ts'
import {surenessOfForm} from '../recognise/file/sureness-of-form.ts'
import {optionsOf} from '../ast.ts'
import {toString} from '../to-string.ts'
import {endsInMark} from '../recognise/asks/asks.ts'
import {promptOf} from '../recognise/file/asked.ts'
import {atMost} from '../recognise/file/reasoned-questions.ts'
import type {Dialect, Recognised} from './dialect.ts'

/** Manuals ask and tick boxes, too; a bank in a project's file has more questions than a form. */
const fewestInProject = 10

export const checkbox: Dialect = {
  name: 'checkbox',
  recognise(blocks, at, scope) {
    if (scope.isDesign) return undefined
    const runs = choicesIn(blocks, scope.text)
    const run = runs.get(at)
    if (run?.dialect !== 'checkbox') return undefined
    if (runs.size >= fewestInProject) return run
    if (scope.isProject && !(scope.isTodo && isTold(run))) return undefined
    if (areSettings(run)) return atMost(hardlyStudied, run)
    if (scope.above.some(namesTasks) && !isCounted(run)) return atMost(hardlyStudied, run)
    const isSaid = scope.above.some((title) => announcesStudy(title))
    return isSaid ? run : atMost(surenessOfForm(runs), run)
  }
}

/** Hardly a box of a file for ticking off is ticked: keys tell what is right. */
function isTold({entries}: Recognised): boolean {
  return entries.some((entry) => {
    if (entry.type !== 'question') return false
    return entry.children.some((child) => child.type === 'option' && child.correct === true)
  })
}

/** *Turn off Bluetooth*, *Select Never*: each box is a setting to be made. */
const setting =
  /^\W*(?:turn (?:on|off)|enable|disable|select|deselect|uncheck|toggle|switch (?:on|off)|set|activate|deactivate)\s/iu

function areSettings({entries}: Recognised): boolean {
  return entries.every((entry) => {
    if (entry.type !== 'question') return false
    const options = optionsOf(entry)
    return !endsInMark(promptOf(entry)) && options.every((option) => setting.test(toString(option)))
  })
}

function isCounted({entries}: Recognised): boolean {
  return entries.some((entry) => entry.type === 'question' && entry.ordinal !== undefined)
}
