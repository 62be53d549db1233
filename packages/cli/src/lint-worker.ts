/** A thread that lints texts for the run that started it: a pool calls it by name. */
import {loadScript} from './load-script.ts'

export const {lintInThread} = loadScript('lint')
