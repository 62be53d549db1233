/** Builds the command before its tests, when what was built is older than the sources. */
import {execFileSync} from 'node:child_process'
import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const sources = ['core/src', 'lint-rules/src', 'cli/src'].map((path) =>
  join(root, 'packages', path)
)

export function setup(): void {
  const built =
    statSync(join(root, 'packages/cli/dist/index.cjs'), {throwIfNoEntry: false})?.mtimeMs ?? 0
  const changed = sources.flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name))
  )
  const isStale = [join(root, 'tsup.config.ts'), ...changed].some(
    (path) => statSync(path).mtimeMs > built
  )
  if (isStale)
    execFileSync('npx', ['tsup', '--silent', '--no-dts'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32'
    })
}
