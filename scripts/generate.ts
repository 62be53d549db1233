/**
 * Writes what is made from the types, `schemas/` and the validators, and from the pages of the rules.
 *
 *     npm run generate             write
 *     npm run generate -- --check  fail where a file differs from what would be written
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {argv, chdir} from 'node:process'
import {format, resolveConfig} from 'prettier'
import {schemaOf} from './generate/schemas.ts'
import {pagesModule} from './generate/pages.ts'
import {type Source, sources} from './generate/sources.ts'
import {validatorOf} from './generate/validators.ts'

chdir(new URL('..', import.meta.url).pathname)

const files = [...(await Promise.all(sources.map(filesOf))).flat(), await pagesModule()]
const stale: string[] = []
for (const {path, text} of files) {
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) continue
  stale.push(path)
  if (argv.includes('--check')) continue
  await mkdir(dirname(path), {recursive: true})
  await writeFile(path, text)
}
for (const path of stale) console.log(path)
if (argv.includes('--check') && stale.length > 0) {
  console.error('Unexpected difference in the files above, expected what `npm run generate` writes')
  process.exitCode = 1
}

async function filesOf(source: Source): Promise<Array<{path: string; text: string}>> {
  const schema = schemaOf(source)
  const header = `/** Made by \`npm run generate\` from \`schemas/${source.name}.schema.json\`. */\n`
  const declaration = `import type {Validator} from '${source.contract}'\nexport declare const matches: Validator\n`
  return [
    {
      path: `schemas/${source.name}.schema.json`,
      text: await pretty(JSON.stringify(schema), 'json')
    },
    {path: `${source.validators}/${source.name}.js`, text: header + (await validatorOf(schema))},
    {
      path: `${source.validators}/${source.name}.d.ts`,
      text: await pretty(header + declaration, 'typescript')
    }
  ]
}

async function pretty(text: string, parser: string): Promise<string> {
  return format(text, {...(await resolveConfig('.prettierrc.json')), parser})
}
