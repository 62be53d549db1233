/** mdast → notebook: nests sections, asks each dialect in turn, keeps what none reads. */
import type {Root} from 'mdast'
import type {Notebook} from './ast.ts'
import {dialects} from './dialects/index.ts'
import {frontMatterOf} from './front-matter.ts'
import {withHtml} from './recognise/html-blocks.ts'
import {withPartedLists} from './recognise/parted-lists.ts'
import {positionOf} from './recognise/place.ts'
import {readBlocks} from './recognise/read-blocks.ts'
import {withPlaces} from './recognise/with-places.ts'
import {whileReading} from './remembered.ts'
import {withLineFeeds} from './with-line-feeds.ts'

export interface File {
  /** The source that the tree was parsed from; exact places are looked up in it. */
  text: string
  path?: string
  /** Only these dialects read; the front matter may narrow them too. */
  dialects?: readonly string[]
  /** `cards` where every heading with a body is the front of a card; the front matter may say so, too. */
  headings?: 'cards'
}

/** The notebook of a file: every block of it, as questions, notes and asides in sections. */
export function recognise(tree: Root, file: File): Notebook {
  return whileReading(() => read(tree, file))
}

function read(tree: Root, file: File): Notebook {
  const text = withLineFeeds(file.text.startsWith('\uFEFF') ? file.text.slice(1) : file.text)
  const {meta} = frontMatterOf(tree, text)
  const names = meta.dialects ?? file.dialects
  const children = readBlocks(withPartedLists(withHtml(withPlaces(tree, text).children, text)), {
    text,
    dialects: names ? dialects.filter(({name}) => names.includes(name)) : dialects,
    everyHeading: (meta['headings'] ?? file.headings) === 'cards'
  })
  return {
    type: 'notebook',
    ...(file.path !== undefined && {path: file.path}),
    meta,
    children,
    position: positionOf(tree)
  }
}
