/** JUnit XML: a suite a file, a test case a finding; only errors fail. */
import {toPlaceText, type Finding} from '@studymark/core'
import type {LintedFile, Reporter} from './reporter.ts'

/** Beyond what XML 1.0 allows, escaped or not: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

export const junit: Reporter = {
  name: 'junit',
  report({files}) {
    const findings = files.flatMap((file) => file.findings)
    const tests = files.reduce((sum, file) => sum + Math.max(1, file.findings.length), 0)
    const all = {name: 'studymark', ...countsOf(findings, tests)}
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      ...element('testsuites', all, files.flatMap(suiteOf)),
      ''
    ].join('\n')
  }
}

function suiteOf({path, findings}: LintedFile): string[] {
  const cases =
    findings.length > 0
      ? findings.flatMap((finding) => caseOf(finding, path))
      : element('testcase', {name: 'studymark', classname: path, file: path, time: 0}, [])
  const counts = countsOf(findings, Math.max(1, findings.length))
  return element('testsuite', {name: path, ...counts, file: path}, cases)
}

function caseOf(finding: Finding, path: string): string[] {
  const {rule, severity, message, start, cause} = finding
  const {line, column} = start
  const text = [
    `${toPlaceText({...finding, path})}: ${severity}: ${message}`,
    ...(cause ? [`${toPlaceText({path, ...cause})}: ${cause.message}`] : [])
  ].join('\n')
  const name = `${rule} (${line}:${column})`
  const outcome =
    severity === 'error'
      ? [`<failure${attributes({type: rule, message})}>${escaped(text)}</failure>`]
      : [`<system-out>${escaped(text)}</system-out>`]
  return element('testcase', {name, classname: path, file: path, line, time: 0}, outcome)
}

function countsOf(findings: readonly Finding[], tests: number) {
  const failures = findings.filter(({severity}) => severity === 'error').length
  return {tests, failures, errors: 0, skipped: 0, time: 0}
}

function element(
  name: string,
  given: Record<string, string | number>,
  children: readonly string[]
): string[] {
  if (children.length === 0) return [`<${name}${attributes(given)}/>`]
  return [`<${name}${attributes(given)}>`, ...children, `</${name}>`]
}

function attributes(given: Record<string, string | number>): string {
  return Object.entries(given)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replace(/[\t\n\r]/gu, reference)}"`)
    .join('')
}

function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[&<>"']/gu, reference)
    .replaceAll('\r', '&#13;')
}

function reference(letter: string): string {
  return `&#${letter.charCodeAt(0)};`
}
