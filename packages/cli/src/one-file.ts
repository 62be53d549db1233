/** The one file that an operand names. */
import {filesOf} from './files.ts'
import {Misuse} from './misuse.ts'

/** Path of the file, relative to `cwd`; throws `Misuse` where there is none, or more than one. */
export async function fileOf(name: string, cwd: string): Promise<string> {
  const [path, ...others] = await filesOf([name], {cwd, isIgnored: () => false})
  if (path === undefined || others.length > 0)
    throw new Misuse(`Unexpected several files \`${name}\`, expected one`)
  return path
}
