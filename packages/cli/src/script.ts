/** All that the command is, in one script: see `load-script.ts`. */
export {prune} from './cache/prune.ts'
export {didWork} from './command-line.ts'
export {lintInThread} from './lint/lint-in-thread.ts'
export {main} from './main.ts'
