/** Whether files lie beside a file of stock remark, where there is a file system to ask. */
import type {FileOptions} from './lint-file.ts'

/** Answers for paths relative to the file; absent in browsers, and for text without a path. */
export function existsBeside(file: {cwd: string; path?: string}): FileOptions['exists'] {
  // In browsers there is none, and nothing to load modules by.
  const {process} = globalThis as {process?: Partial<Pick<NodeJS.Process, 'getBuiltinModule'>>}
  const fs = process?.getBuiltinModule?.('node:fs')
  const paths = process?.getBuiltinModule?.('node:path')
  const {cwd, path} = file
  if (!fs || !paths || !path) return undefined
  const folder = paths.resolve(cwd, paths.dirname(path))
  return (other) => fs.existsSync(paths.resolve(folder, other))
}
