/** The JSON report: a contract that is only ever added to. */
import type {Finding, Place} from '@studymark/core'
import type {Reporter} from './reporter.ts'

export const json: Reporter = {
  name: 'json',
  report({files, shard}) {
    const listed = files.map(({path, findings}) => ({path, findings: findings.map(shown)}))
    return `${JSON.stringify({version: 1, files: listed, ...(shard && {shard})}, null, 2)}\n`
  }
}

/** Keys in the order of the contract. */
function shown({rule, severity, message, start, end, url, cause, fix, suggestions}: Finding) {
  const second = cause && {message: cause.message, ...placeOf(cause)}
  return {
    ...{rule, severity, message, ...placeOf({start, end})},
    ...(url !== undefined && {url}),
    ...(second && {cause: second}),
    ...(fix && {fix}),
    ...(suggestions && {suggestions})
  }
}

function placeOf({path, start, end}: Place): Place {
  return {...(path !== undefined && {path}), start, end}
}
