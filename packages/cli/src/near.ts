/** What a complaint about a name needs of core. */
export {alternatives, nearest} from '@studymark/core'
