/** `docs/notebook.md` shows the interfaces as they are, and what its samples yield. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Code} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {format, resolveConfig} from 'prettier'
import {expect, it} from 'vitest'
import {pair} from '../src/pair/pair.ts'
import {parse} from '../src/parse/parse.ts'
import {recognise} from '../src/recognise.ts'
import {nodesOf} from './laws/walk.ts'

const page = fileURLToPath(new URL('../../../docs/notebook.md', import.meta.url))
const types = readFileSync(new URL('../src/ast.ts', import.meta.url), 'utf8')

it('the page says what the code does', async () => {
  const text = readFileSync(page, 'utf8')
  const config = await resolveConfig(page)
  const written = await format(filled(text), {...config, parser: 'markdown'})
  await expect(written).toMatchFileSnapshot(page)
})

/** The page with its blocks of TypeScript and JSON made anew. */
function filled(text: string): string {
  const edits: Array<{block: Code; value: string}> = []
  let title = ''
  let sample = ''
  for (const block of parse(text).children) {
    if (block.type === 'heading') title = toString(block)
    if (block.type !== 'code') continue
    if (block.lang === 'markdown') sample = block.value
    if (block.lang === 'ts') edits.push({block, value: declarationOf(title)})
    if (block.lang === 'json') edits.push({block, value: yieldOf(sample, title.toLowerCase())})
  }
  return edits.reduceRight((result, {block: {lang, position}, value}) => {
    const fence = `\`\`\`${lang ?? ''}\n${value}\n\`\`\``
    return result.slice(0, position?.start.offset) + fence + result.slice(position?.end.offset)
  }, text)
}

function declarationOf(name: string): string {
  const interfaces = new RegExp(`^export (interface ${name} [^]*?^\\})$`, 'mu')
  const aliases = new RegExp(`^export (type ${name} = .*)$`, 'mu')
  const [, declaration] = interfaces.exec(types) ?? aliases.exec(types) ?? []
  if (!declaration) throw new Error(`Unexpected \`${name}\`, expected a type of ast.ts`)
  return declaration
}

function yieldOf(sample: string, type: string): string {
  const text = `${sample}\n`
  const notebook = pair(recognise(parse(text), {text}))
  for (const {node} of nodesOf(notebook)) {
    if (node.type === type) return JSON.stringify(node, withoutPosition, 2)
  }
  throw new Error(`Unexpected sample without ${type}, expected one`)
}

/** Leaves positions out, and puts the type first and the children last. */
function withoutPosition(key: string, value: unknown): unknown {
  if (key === 'position') return undefined
  return typeof value === 'object' && value !== null && 'type' in value ? inOrder(value) : value
}

function inOrder({type, children, ...rest}: {type: unknown; children?: unknown}): object {
  return {type, ...rest, children}
}
