/** What `scripts/bundled-satteri.ts` puts in the bundle; satteri's own types would widen those of mdast and hast for us all. */
declare module '#satteri' {
  import type {MarkdownToMdast} from '@studymark/core'

  export const markdownToMdast: MarkdownToMdast
  /** Takes what the native part exports, before the first call. */
  export const useBinding: (native: object) => void
}
