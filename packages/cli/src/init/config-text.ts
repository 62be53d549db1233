/** The config that `studymark init` writes: what may be set, with what holds where nothing is. */

export const configText = `# Settings of studymark for the notes in this folder; \`studymark config\` shows what holds, and why.
# A line that begins with # says nothing until the # is removed.

# Rules that \`studymark lint\` begins with: recommended, strict, exam or none.
preset: recommended

# Rules taken otherwise: error, warn, info or off, or a list of that and options.
# \`studymark rules\` lists them. Rules of remark-lint, once installed, go by the name of their package.
# rules:
#   question-ends-with-mark: warn
#   note-is-short: [warn, {words: 60}]
#   remark-lint-no-dead-urls: warn

# What front matter may say here, as JSON Schema of your own; \`notebook\` is one for the notes.
schemas:
  - files: ['*.md']
    frontmatter: studymark.frontmatter.yaml

# The deck above all others, and tags for every card.
# deck: Parent::Child
# tags: [biology]

# Files that \`studymark build\` writes when it is told none.
# out: [notes.apkg]

# Only these dialects read the notes, only these forms of questions make cards.
# dialects: [section, label]
# forms: [open, choice, scenario, term, cloze]

# Found answers that are less sure than this count as none, from 0 to 1.
# pairing:
#   threshold: 0.5

# Notes to leave out, as in .gitignore.
# ignore: [drafts/]

# Settings for some of the files; later ones win.
# overrides:
#   - files: [exams/]
#     preset: exam
#     deck: Exams
`
