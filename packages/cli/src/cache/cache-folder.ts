/** Where what runs leave for later runs is kept. */
import {isAbsolute} from 'node:path'
import {env} from 'node:process'

/**
 * The folder that `STUDYMARK_CACHE` names, else where the system keeps caches (`$XDG_CACHE_HOME`,
 * `~/Library/Caches`, `%LOCALAPPDATA%`); `undefined` for who has no home.
 */
export async function cacheFolder(): Promise<string | undefined> {
  const given = env['STUDYMARK_CACHE']
  if (given) return given
  try {
    // Asks for the home as soon as it is loaded.
    const {default: envPaths} = await import('env-paths')
    const {cache} = envPaths('studymark', {suffix: ''})
    return isAbsolute(cache) ? cache : undefined
  } catch {
    return undefined
  }
}
