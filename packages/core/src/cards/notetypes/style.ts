/** The one style of all note types: phone first, light and dark, nothing that needs loading. */

const light = `--text: #1b1f24; --faint: #5b6670; --line: #d5dae0; --panel: rgba(110, 125, 140, .13); --mark: #0b6bcb;
  --right: #116329; --right-panel: #e6f6ea; --keyword: #a0187f; --string: #0a5c36; --number: #0550ae;
  --title: #6235b5; --comment: #6a737d; --highlight: #fff1a8; --tip: #116329; --important: #6235b5;
  --warning: #8a5a00; --danger: #b3261e;`

const dark = `--text: #e4e8ec; --faint: #9aa6b2; --line: #3c454e; --panel: rgba(150, 170, 190, .13); --mark: #6cb6ff;
  --right: #7ee0a0; --right-panel: #16331f; --keyword: #ff8fd8; --string: #8ddb9f; --number: #79c0ff;
  --title: #cdb1ff; --comment: #8b98a5; --highlight: #5c4d00; --tip: #7ee0a0; --important: #cdb1ff;
  --warning: #f0c05a; --danger: #ff9b93;`

const layout = `
.card { margin: 0; padding: 12px 16px; text-align: start; font-size: 18px; line-height: 1.5;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Helvetica, Arial, sans-serif; }
.studymark { max-width: 44rem; margin: 0 auto; color: var(--text); overflow-wrap: break-word;
  text-align: start; }
.studymark p, .studymark li, .studymark td, .studymark th, .studymark blockquote
  { unicode-bidi: plaintext; }
.studymark p { margin: .6em 0; }
.studymark ul, .studymark ol { margin: .5em 0; padding-inline-start: 1.5em; }
.studymark h1, .studymark h2, .studymark h3, .studymark h4, .studymark h5, .studymark h6
  { font-size: 1em; margin: .8em 0 .4em; }
.studymark blockquote { margin: .6em 0; padding: .1em .9em; border-inline-start: 3px solid var(--line); }
.studymark blockquote p { margin: .3em 0; }
.studymark mark { background: var(--highlight); color: inherit; padding: 0 .15em; border-radius: 3px; }
.studymark .callout { margin: .6em 0; padding: .4em .9em; border-inline-start: 3px solid var(--tone, var(--mark));
  background: var(--panel); border-start-end-radius: 6px; border-end-end-radius: 6px; font-size: 1em; }
.studymark .callout-title { color: var(--tone, var(--mark)); font-weight: bold; }
.callout-tip { --tone: var(--tip); }
.callout-important { --tone: var(--important); }
.callout-warning { --tone: var(--warning); }
.callout-danger { --tone: var(--danger); }
.studymark img { max-width: 100%; height: auto; }
.studymark a { color: var(--mark); }
.studymark hr { border: 0; border-top: 1px solid var(--line); }
hr#answer { max-width: 44rem; margin: 1em auto; border: 0; border-top: 1px solid #9aa6b2; }
.front, .question, .text { font-size: 1.1em; }
.context, .source { color: var(--faint); font-size: .72em; line-height: 1.35; }
.context { margin-bottom: .8em; }
.source { margin-top: 1.6em; }
.path { color: var(--faint); }
.lead { color: var(--faint); font-size: .85em; }
.note + .note { margin-top: .7em; padding-top: .7em; border-top: 1px solid var(--line); }
.why, .extra { margin-top: 1em; padding-top: .6em; border-top: 1px solid var(--line); font-size: .94em; }
.studymark details { margin-top: 1em; font-size: .94em; }
.studymark summary + div { margin-top: .5em; }
.studymark summary { color: var(--faint); cursor: pointer; }
.typed { margin-top: .8em; }
.typed input { box-sizing: border-box; width: 100%; padding: .3em .5em; font: inherit; color: inherit;
  background: var(--panel); border: 1px solid var(--line); border-radius: 6px; }
.cloze { font-weight: bold; color: var(--mark); }`

const blocks = `
.studymark .table { overflow-x: auto; margin: .6em 0; }
.studymark table { border-collapse: collapse; font-size: .92em; }
.studymark td, .studymark th { border: 1px solid var(--line); padding: .3em .6em; text-align: start;
  min-width: 4em; vertical-align: top; }
.studymark [align=center] { text-align: center; }
.studymark [align=right] { text-align: right; }
.studymark th { background: var(--panel); }
.studymark code { font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: .88em; background: var(--panel); border-radius: 4px; padding: .1em .3em; }
.studymark pre { direction: ltr; text-align: left; overflow-x: auto; background: var(--panel);
  border-radius: 6px; padding: .7em .9em; margin: .6em 0; line-height: 1.4; }
.studymark pre code { background: none; padding: 0; white-space: pre; overflow-wrap: normal; }
.studymark kbd { font-size: .85em; border: 1px solid var(--line); border-radius: 4px; padding: .05em .35em; }
.studymark mjx-container[display=true] { overflow-x: auto; overflow-y: hidden; }
.footnotes { font-size: .8em; color: var(--faint); }
.task-list-item { list-style: none; }
.task-list-item input { margin-inline-start: -1.3em; }
.hljs-keyword, .hljs-literal, .hljs-built_in, .hljs-tag, .hljs-name, .hljs-selector-tag
  { color: var(--keyword); }
.hljs-string, .hljs-regexp, .hljs-addition, .hljs-symbol { color: var(--string); }
.hljs-number, .hljs-attr, .hljs-attribute, .hljs-variable, .hljs-type, .hljs-params, .hljs-meta
  { color: var(--number); }
.hljs-title, .hljs-section, .hljs-selector-class, .hljs-selector-id { color: var(--title); }
.hljs-comment, .hljs-quote, .hljs-deletion { color: var(--comment); font-style: italic; }`

const choice = `
.choose { color: var(--faint); font-size: .85em; margin: .6em 0; }
.choice .options > ul { list-style: none; padding: 0; }
.choice .options > ol { padding-inline-start: 1.8em; }
.choice .options li > p { margin: .2em 0; }
.choice .options > * > li { border: 1px solid var(--line); border-radius: 8px; padding: .5em .8em;
  margin: .5em 0; }
.choice .options > * > .right { border-color: var(--right); background: var(--right-panel);
  border-inline-start-width: 5px; }
.choice .options > * > .right::before { content: "✓"; float: left; margin-right: .5em; color: var(--right);
  font-weight: bold; }
.choice .options > * > .other { color: var(--faint); }
.choice .reason { color: var(--text); font-size: .88em; margin-top: .4em; padding-top: .4em;
  border-top: 1px solid var(--line); }
.choice .key[data-placed] { display: none; }
.choice .label { color: var(--faint); font-size: .85em; }
.choice .why, .gaps .why { border: 0; }
.choice .answer { font-weight: bold; }
.choice .reasons > ul > li { margin: .7em 0; }
.choice .reasons { font-size: .94em; }`

export const style = `.studymark { ${light} }
.nightMode .studymark, .night_mode .studymark { ${dark} }
${[layout, blocks, choice].join('\n').trim()}
`
