/** The parsers that `--parser` and the config name. */
import {parse, satteriParser, type MarkdownToMdast, type Parser} from '@studymark/core'
import type {ParserName} from './config.ts'
import {expectedName} from './expected.ts'
import {Misuse} from './misuse.ts'

const NAMES = ['auto', 'remark', 'satteri'] as const satisfies readonly ParserName[]

/** Loads a parser; throws `Misuse` when there is none of that name, or it is not installed. */
export async function parserNamed(name = 'auto'): Promise<Parser> {
  switch (name) {
    case 'auto':
      return (await installed()) ?? parse
    case 'remark':
      return parse
    case 'satteri': {
      const parser = await installed()
      if (parser) return parser
      throw new Misuse(
        'Unexpected parser `satteri`, which is not installed for this system, expected `remark`'
      )
    }
    default:
      throw new Misuse(`Unexpected parser \`${name}\`, expected ${await expectedName(name, NAMES)}`)
  }
}

/** The native parser, where npm has brought one for this system. */
async function installed(): Promise<Parser | undefined> {
  try {
    // Named by a variable: the types of satteri would widen those of mdast and hast for us all.
    const name: string = 'satteri'
    const {markdownToMdast} = (await import(name)) as {markdownToMdast: MarkdownToMdast}
    return satteriParser(markdownToMdast)
  } catch {
    return
  }
}
