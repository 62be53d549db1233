/** HTML character references → characters. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'

const REFERENCE = /&(?:#x(?<hex>[\da-f]{1,6});|#(?<decimal>\d{1,7});|(?<name>[\da-z]{1,31});)?/gi

/** The text with what can be decoded, and whether every `&` was a reference. */
export function decodeEntities(text: string): {text: string; complete: boolean} {
  if (!text.includes('&')) return {text, complete: true}
  let complete = true
  const decoded = text.replace(
    REFERENCE,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      const character = name === undefined ? fromNumbers(hex, decimal) : fromName(name)
      if (character === undefined) complete = false
      return character ?? whole
    }
  )
  return {text: decoded, complete}
}

function fromName(name: string): string | undefined {
  const character = decodeNamedCharacterReference(name)
  return character === false ? undefined : character
}

function fromNumbers(hex: string | undefined, decimal: string | undefined): string | undefined {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
