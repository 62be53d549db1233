/** Where what runs leave for later runs is kept. */
import {env} from 'node:process'
import envPaths from 'env-paths'

/**
 * The folder that `STUDYMARK_CACHE` names, else where the system keeps caches (`$XDG_CACHE_HOME`,
 * `~/Library/Caches`, `%LOCALAPPDATA%`).
 */
export function cacheFolder(): string {
  return env['STUDYMARK_CACHE'] || envPaths('studymark', {suffix: ''}).cache
}
