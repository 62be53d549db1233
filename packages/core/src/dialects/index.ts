/** The dialects in order of precedence, most specific first. */
import {bare} from './bare.ts'
import {bold} from './bold.ts'
import type {Dialect} from './dialect.ts'
import {heading} from './heading.ts'
import {outline} from './outline.ts'
import {section} from './section.ts'
import {stream} from './stream.ts'

export const dialects: readonly Dialect[] = [section, heading, bold, stream, bare, outline]
