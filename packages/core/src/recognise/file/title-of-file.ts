/** What the front matter says of a file: its title, and whether it is a page that others are to read. */
import type {RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {isFrontMatter} from './is-front-matter.ts'

/** The title that the front matter gives the file. */
export const titleOfFile = remembered(([first]: readonly RootContent[]): string => {
  if (first?.type !== 'yaml') return ''
  return /^title:[ \t"']*([^\n]{1,120})/mu.exec(first.value)?.[1] ?? ''
})

/** Where a page stands on a site, and what is shown of it elsewhere. */
const ofPage =
  /^(?:layout|permalink|slug|sidebar\w*|weight|description|excerpt|(?:cover|hero|og)?_?image|thumbnail|authors|draft|lastmod)\s*[:=]/imu

/** The front matter is that of a page of a site. */
export const isPage = remembered(([first]: readonly RootContent[]): boolean => {
  return first !== undefined && isFrontMatter(first) && ofPage.test(toString(first))
})
