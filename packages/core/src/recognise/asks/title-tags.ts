/** Tags behind the mark of a title that asks: *What is a mast? #ships* */

const tagged = /(?<=[?？]\s?)(?:\s#\p{L}[\p{L}\p{N}/_-]*)+\s*$/u

/** They, with the blank before them. */
export function tagsIn(text: string): string | undefined {
  return text.includes(' #') ? tagged.exec(text)?.[0] : undefined
}

/** The same as tags of the question. */
export function tagsOf({text}: {text: string}): {tags?: string[]} {
  const tags = tagsIn(text)?.match(/(?<=#)\S+/gu)
  return tags ? {tags: [...tags]} : {}
}
