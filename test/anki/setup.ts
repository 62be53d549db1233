/** Installs Anki once, before the test files share it. */
export {install as setup} from './anki.ts'
