/** The notebooks as JSON (RFC 8259): `{version, notebooks}`, by path, in order of path. */
import type {Notebook} from '../ast.ts'
import type {Emission, Emitter} from './emitter.ts'

export const notebook: Emitter = {
  name: 'notebook',
  extension: '.json',
  async emit({notebooks}, sink) {
    const entries = byPath(notebooks)
    await sink.write('{\n  "version": 1,\n  "notebooks": {')
    // One at a time: together they may be longer than a string can be.
    for (const [at, [path, tree]] of entries.entries()) {
      const value = JSON.stringify(tree, null, 2).replaceAll('\n', '\n    ')
      await sink.write(`${at === 0 ? '' : ','}\n    ${JSON.stringify(path)}: ${value}`)
    }
    await sink.write(entries.length === 0 ? '}\n}\n' : '\n  }\n}\n')
  }
}

function byPath(notebooks: Emission['notebooks']): Array<[string, Notebook]> {
  const entries = new Map<string, Notebook>()
  for (const tree of notebooks) {
    const {path} = tree
    if (path === undefined) throw new Error('Unexpected notebook without a path, expected one')
    if (entries.has(path)) {
      throw new Error(`Unexpected second notebook \`${path}\`, expected each path once`)
    }
    entries.set(path, tree)
  }
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
}
