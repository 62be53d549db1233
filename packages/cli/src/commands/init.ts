/** `studymark init`: files to begin with, in the folder of the notes; what is there is left alone. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {findConfig} from '../find-config.ts'
import {configText} from '../init/config-text.ts'
import {jobText} from '../init/job-text.ts'
import {schemaText} from '../init/schema-text.ts'
import type {ExitCode, Io} from '../io.ts'
import {rootAbove} from '../lint/from-root.ts'
import {makeFolder} from '../make-folder.ts'
import {toShown} from '../paths.ts'
import {printable} from '../printable.ts'

/** Writes what is not there, and says what it did. */
export async function init({dryRun}: {dryRun: boolean}, {cwd, print}: Io): Promise<ExitCode> {
  const root = rootAbove(cwd) ?? cwd
  const known = configIn(cwd)
  const files = [
    {path: known ?? join(cwd, 'studymark.config.yaml'), text: configText},
    {path: join(cwd, 'studymark.frontmatter.yaml'), text: schemaText},
    {
      path: join(root, '.github/workflows/studymark.yml'),
      text: jobText({version: versionOf(), folder: toShown(root, cwd)})
    },
    // So that the locks of two branches never conflict.
    {path: join(cwd, '.gitattributes'), text: 'studymark.lock merge=union\n'}
  ]
  for (const {path, text} of files) {
    const name = printable(toShown(cwd, path))
    if (existsSync(path)) await print(`Left ${name} as it is\n`)
    else if (dryRun) await print(`Would write ${name}\n`)
    else {
      makeFolder(dirname(path))
      // What came to be there meanwhile is not overwritten, either.
      writeFileSync(path, text, {flag: 'wx'})
      await print(`Wrote ${name}\n`)
    }
  }
  return 0
}

/** The config of this very folder, whichever of its names it has. */
function configIn(cwd: string): string | undefined {
  const found = findConfig(cwd)
  return found !== undefined && dirname(found) === cwd ? found : undefined
}

/** The version that wrote the job is the one that the job runs. */
function versionOf(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  // Our own manifest.
  const {version} = JSON.parse(manifest) as {version: string}
  return version
}
