/** The pages of the rules as a module, so that the command carries them. */
import {readdir, readFile} from 'node:fs/promises'

const FOLDER = 'packages/lint-rules/src/rules'

/** The module and where it goes. */
export async function pagesModule(): Promise<{path: string; text: string}> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.md')).sort()
  const lines = await Promise.all(
    names.map(async (name) => {
      const page = await readFile(`${FOLDER}/${name}`, 'utf8')
      return `  ${JSON.stringify(name.slice(0, -'.md'.length))}: ${JSON.stringify(page)}`
    })
  )
  return {
    path: 'packages/cli/src/generated/pages.ts',
    text: `/** Made by \`npm run generate\` from the pages of the rules. */
export const pages: Readonly<Record<string, string>> = {
${lines.join(',\n')}
}
`
  }
}
