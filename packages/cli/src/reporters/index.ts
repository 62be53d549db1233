/** The reporters, by what is asked for most. */
import {json} from './json.ts'
import {pretty} from './pretty.ts'
import type {Reporter} from './reporter.ts'

export const reporters: readonly Reporter[] = [pretty, json]
