/** The job that `studymark init` writes for GitHub: it lints the notes on every change. */

/** The workflow; `folder` is that of the notes, from the root of the repository on. */
export function jobText({version, folder}: {version: string; folder: string}): string {
  const inFolder =
    folder === '.'
      ? ''
      : `    defaults:\n      run:\n        working-directory: ${JSON.stringify(folder)}\n`
  return `name: Notes
on: [push, pull_request]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
${inFolder}    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes studymark@${version} lint . --format github
`
}
