/** The list of output formats. */
import {anki} from './anki.ts'
import {ankiText} from './anki-text.ts'
import {csv} from './csv.ts'
import type {Emitter} from './emitter.ts'
import {json} from './json.ts'
import {notebook} from './notebook.ts'

/** Every emitter, in alphabetical order. */
export const emitters: readonly Emitter[] = [anki, ankiText, csv, json, notebook]
