/** The dialects in order of precedence, most specific first. */
import type {Dialect} from './dialect.ts'
import {outline} from './outline.ts'
import {section} from './section.ts'
import {stream} from './stream.ts'

export const dialects: readonly Dialect[] = [section, stream, outline]
