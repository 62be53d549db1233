/** The dialects in order of precedence, most specific first. */
import {bare} from './bare.ts'
import {bold} from './bold.ts'
import {card} from './card.ts'
import {checkbox} from './checkbox.ts'
import type {Dialect} from './dialect.ts'
import {disclosure} from './disclosure.ts'
import {heading} from './heading.ts'
import {label} from './label.ts'
import {lettered} from './lettered.ts'
import {outline} from './outline.ts'
import {section} from './section.ts'
import {stream} from './stream.ts'

export const dialects: readonly Dialect[] = [
  label,
  card,
  checkbox,
  lettered,
  disclosure,
  section,
  heading,
  bold,
  stream,
  bare,
  outline
]
