/** The parser made of satteri, which is installed where npm has it for the system. */
import {type MarkdownToMdast, satteriParser} from '../../src/parse/satteri-parser.ts'
import type {Parser} from '../../src/parse/parser.ts'

// Named by a variable: its types would widen those of mdast and hast for us all.
const name: string = 'satteri'

async function load(): Promise<Parser | undefined> {
  try {
    const {markdownToMdast} = (await import(name)) as {markdownToMdast: MarkdownToMdast}
    return satteriParser(markdownToMdast)
  } catch {
    return
  }
}

/** None where satteri is not installed. */
export const satteri: Parser | undefined = await load()
