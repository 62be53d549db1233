/** The text of a field's HTML, in one line. */

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' '
}

/** Words of ASCII with a space between each two: nothing to take out. */
const plain = /^[!-%'-;=-~]+(?: [!-%'-;=-~]+)*$/

export function plainText(html: string): string {
  if (html === '' || plain.test(html)) return html
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
      if (name) return entities[String(name)] ?? whole
      const code = hex ? Number.parseInt(String(hex), 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replace(/\s+/gu, ' ')
    .trim()
}
