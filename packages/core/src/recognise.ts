/** mdast → notebook: nests sections, asks each dialect in turn, keeps what none reads. */
import type {Root, RootContent} from 'mdast'
import type {Notebook} from './ast.ts'
import {dialects} from './dialects/index.ts'
import {frontMatterOf} from './front-matter.ts'
import {withoutAttributes} from './recognise/as-written/without-attributes.ts'
import {withFencesBeforeWords} from './recognise/as-written/fences-before-words.ts'
import {withGluedFences} from './recognise/as-written/glued-fences.ts'
import {withHtml} from './recognise/as-written/html-blocks.ts'
import {withInlineHtml} from './recognise/as-written/inline-html.ts'
import {withItemsInTurn} from './recognise/as-written/items-in-turn.ts'
import {withHtmlOptions} from './recognise/as-written/options-in-html.ts'
import {withLazyQuestions} from './recognise/as-written/lazy-questions.ts'
import {withMarkedOptions} from './recognise/as-written/marked-options.ts'
import {withNumbersAbove} from './recognise/as-written/numbers-above.ts'
import {withNumbersBelowTitles} from './recognise/as-written/numbers-below-titles.ts'
import {withNumbersWithinItems} from './recognise/as-written/numbers-within-items.ts'
import {withOptionsAboveKey} from './recognise/as-written/options-above-key.ts'
import {withOutlinedTitles} from './recognise/as-written/outlined-titles.ts'
import {withPartedLists} from './recognise/as-written/parted-lists.ts'
import {positionOf} from './recognise/text/place.ts'
import {readBlocks} from './recognise/read-blocks.ts'
import {withRuledText} from './recognise/as-written/ruled-text.ts'
import {withRuledTitles} from './recognise/as-written/ruled-titles.ts'
import {withoutBullets} from './recognise/list/without-bullets.ts'
import {withStrongCounts} from './recognise/as-written/strong-counts.ts'
import {withOutlinesInCode} from './recognise/as-written/outlines-in-code.ts'
import {withoutProperties} from './recognise/as-written/without-properties.ts'
import {withoutSlips} from './recognise/as-written/slips.ts'
import {withPlaces} from './recognise/as-written/with-places.ts'
import {whileReading} from './remembered.ts'
import {withLineFeeds} from './with-line-feeds.ts'
import {toldByPath} from './recognise/file/told-by-path.ts'

export interface File {
  /** The source that the tree was parsed from; exact places are looked up in it. */
  text: string
  path?: string
  /** Its path from the top of the project on, where `path` counts from elsewhere: names of files and folders tell. */
  place?: string
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
  const {place = file.path} = file
  const names = meta.dialects ?? file.dialects
  const children = readBlocks(asWritten(withPlaces(tree, text).children, text), {
    text,
    dialects: names ? dialects.filter(({name}) => names.includes(name)) : dialects,
    everyHeading: (meta['headings'] ?? file.headings) === 'cards',
    ...toldByPath(place)
  })
  return {
    type: 'notebook',
    ...(file.path !== undefined && {path: file.path}),
    meta,
    children,
    position: positionOf(tree)
  }
}

/** What makes blocks such as their author meant them, where Markdown takes some for others, in this order. */
const asWrittenSteps: ReadonlyArray<
  (blocks: readonly RootContent[], text: string) => readonly RootContent[]
> = [
  withFencesBeforeWords,
  withGluedFences,
  withoutAttributes,
  withHtmlOptions,
  withHtml,
  withInlineHtml,
  withoutSlips,
  withStrongCounts,
  withRuledText,
  withRuledTitles,
  withOutlinesInCode,
  withoutProperties,
  withNumbersAbove,
  withNumbersBelowTitles,
  withNumbersWithinItems,
  withOutlinedTitles,
  (blocks) => blocks.map((block) => (block.type === 'list' ? withoutBullets(block) : block)),
  withLazyQuestions,
  withPartedLists,
  withItemsInTurn,
  withMarkedOptions,
  withOptionsAboveKey
]

function asWritten(blocks: readonly RootContent[], text: string): readonly RootContent[] {
  return asWrittenSteps.reduce<readonly RootContent[]>((read, step) => step(read, text), blocks)
}
