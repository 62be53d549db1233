/** The paths that a URL of notes may mean. */

/**
 * As it is written; with Windows' slashes turned; without a query or fragment; with its percent
 * signs decoded. What no file is named is left out.
 */
export function spellingsOf(url: string): string[] {
  if (plain.test(url)) return [url]
  const turned = [url, url.replaceAll('\\', '/')]
  const bare = turned.flatMap((path) => [
    path,
    path.replace(/#.*$/s, ''),
    path.replace(/[?#].*$/s, '')
  ])
  const paths = bare.flatMap((path) => [path, decoded(path)])
  return [...new Set(paths)].filter((path) => path !== '' && !control.test(path))
}

/** As most are written: all spellings of it are the same. */
const plain = /^[\w./-]+$/

const control = /[\0-\x1F\x7F]/

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
