/** The config file: what a person may set once for a folder of notes. */
import type {DialectName, Form} from '@studymark/core'
import type {PresetName, RuleSetting} from './lint/rule-setting.ts'

/** What may be set for all files, and for some. */
export interface FileSettings {
  /** Tags for every card, beside those of the front matter. */
  tags?: string[]
  /** Only these dialects read the notes, unless the front matter says otherwise. */
  dialects?: DialectName[]
  /** `cards` where every heading is the front of a card and its body the back. */
  headings?: 'cards'
  /** The choice of rules that `studymark lint` begins with; `recommended` when none is named. */
  preset?: PresetName
  /** How rules are to be taken, by name: a level, or a list of a level and options. */
  rules?: Record<string, RuleSetting>
}

/** Settings for some of the files. */
export interface Override extends FileSettings {
  /** Patterns as in `.gitignore`, from the folder of the config file. */
  files: string[]
  /** Deck of these files, where their front matter names none: `Parent::Child`. */
  deck?: string
}

/** A JSON Schema of your own, as JSON or YAML, by its path from the folder of the config file. */
export interface OwnSchema {
  /** Patterns as in `.gitignore`, from the folder of the config file. */
  files: string[]
  /** For the tree of sections, questions and notes. */
  notebook?: string
  /** For what the front matter says. */
  frontmatter?: string
}

/** What reads the Markdown: `auto` takes satteri where it is installed. */
export type ParserName = 'auto' | 'remark' | 'satteri'

/** `studymark.config.{json,yaml,js,ts}`, or `studymark` in `package.json`. */
export interface Config extends FileSettings {
  $schema?: string
  /** Deck above all others, as `--deck`: `Parent::Child`. */
  deck?: string
  /** Questions that their dialect is less sure of make no card, 0 to 1. */
  minConfidence?: number
  pairing?: {
    /** Found answers that are less sure count as none, 0 to 1. */
    threshold?: number
  }
  /** Only these forms of questions make cards. */
  forms?: Form[]
  /** Whether questions with a written answer are also asked the other way round. */
  reversed?: boolean
  /** Whether answers of a few words are to be typed. */
  typed?: boolean
  /** `strong` makes gaps of what is strong in notes. */
  cloze?: 'strong'
  /**
   * Where the sources on cards lead, `{path}` and `{line}` filled in.
   * @pattern ^(?!(javascript|vbscript|data|blob|about):)[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"]+$
   * @examples ["https://github.com/me/notes/blob/main/{path}#L{line}", "vscode://file/home/me/notes/{path}:{line}"]
   */
  source?: string
  /** Notes to leave out: patterns as in `.gitignore`, from the folder of the config file. */
  ignore?: string[]
  /** What reads the Markdown; `auto` when not said. */
  parser?: ParserName
  /** Files to write when the command names none. */
  out?: string[]
  /** JSON Schemas of your own, for some of the files; every one that names a file holds. */
  schemas?: OwnSchema[]
  /** Settings for some of the files; later ones win. */
  overrides?: Override[]
}
