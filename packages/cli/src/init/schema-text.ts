/** The schema for front matter that `studymark init` writes: it allows all until it is narrowed. */

export const schemaText = `# What the front matter of these notes may say beyond what studymark itself checks: JSON Schema, as YAML.
$schema: https://json-schema.org/draft/2020-12/schema
type: object
# Keys that every file has:
# required: [deck, tags]
properties:
  deck:
    description: Where the cards go, Parent::Child.
    # pattern: ^Biology(::|$)
  tags:
    description: Tags for every card of the file.
    # items: {enum: [cells, genes, ecology]}
# Whether other keys may stand beside these:
# additionalProperties: false
`
