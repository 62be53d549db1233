/** The head of a column without a sign before it and a remark in brackets behind it: *✏️ Term (in short)*. */
export function plainHead(text: string): string {
  const whole = text.trim()
  const plain = whole
    .replace(/^[^\p{L}\p{N}#№]{1,12}(?=\p{L})/u, '')
    .replace(/\s?[(（][^()（）]{1,40}[)）]$/u, '')
  return plain === '' ? whole : plain
}
