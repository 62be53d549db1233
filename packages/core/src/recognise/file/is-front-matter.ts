/** The block before all others that says what the file is, in YAML or TOML. */
export function isFrontMatter({type}: {type: string}): boolean {
  return type === 'yaml' || type === 'toml'
}
