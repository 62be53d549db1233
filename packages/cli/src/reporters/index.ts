/** The reporters, by what is asked for most. */
import {github} from './github.ts'
import {json} from './json.ts'
import {junit} from './junit.ts'
import {pretty} from './pretty.ts'
import type {Reporter} from './reporter.ts'
import {sarif} from './sarif.ts'

export const reporters: readonly Reporter[] = [pretty, json, sarif, github, junit]
