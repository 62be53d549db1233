/** Finds what `carry` packed in a report, whichever of its forms the report has. */
import {gunzipSync} from 'node:zlib'
import manifest from '../../package.json' with {type: 'json'}
import {Misuse} from '../misuse.ts'
import type {Carried} from './carry.ts'
import type {Shard} from './shard.ts'

/** A part of a run as it was reported. */
export interface ReadShard extends Shard, Carried {
  /** Name of the report. */
  name: string
  /** Its form. */
  format: 'json' | 'sarif'
}

/** The part in the text of a report; throws `Misuse` where it is none. */
export function readShard(text: string, name: string): ReadShard {
  const report = parsed(text)
  const format = 'runs' in report ? 'sarif' : 'json'
  const [run] = Array.isArray(report['runs']) ? (report['runs'] as unknown[]) : []
  const holder = format === 'json' ? report : ((run as Loose | undefined)?.['properties'] ?? {})
  const {index, of, carried} = ((holder as Loose)['shard'] ?? {}) as Loose
  if (typeof index !== 'number' || typeof of !== 'number' || typeof carried !== 'string')
    throw new Misuse(
      `Unexpected report \`${name}\`, expected one of \`lint --shard\` in the form \`json\` or \`sarif\``
    )
  return {...unpacked(carried, name), ...{index, of, name, format}}
}

type Loose = Record<string, unknown>

function parsed(text: string): Loose {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value ? (value as Loose) : {}
  } catch {
    return {}
  }
}

function unpacked(carried: string, name: string): Carried {
  let value: Partial<Carried>
  try {
    // Made by `carry` of this version, as is checked next.
    value = JSON.parse(gunzipSync(Buffer.from(carried, 'base64')).toString()) as Partial<Carried>
  } catch {
    throw new Misuse(`Unexpected content of \`${name}\`, expected the report as it was written`)
  }
  const {version, rules, files} = value
  if (version !== manifest.version || !rules || !files)
    throw new Misuse(
      `Unexpected report \`${name}\` of studymark \`${version}\`, expected one of \`${manifest.version}\` as this is`
    )
  return {version, rules, files}
}
