/** The digits of scripts that have their own: a class of patterns, and what it says. */
export const digit = '[\\d٠-٩۰-۹०-९০-৯๐-๙０-９]'

/** The noughts of these scripts, nine more digits behind each. */
const noughts = ['٠', '۰', '०', '০', '๐', '０'].map((nought) => nought.charCodeAt(0))

const others = new RegExp(`(?!\\d)${digit}`, 'gu')

/** The text with the digits of ASCII. */
export function inAscii(text: string): string {
  return text.replace(others, (one) => {
    const code = one.charCodeAt(0)
    return String(code - (noughts.find((first) => code >= first && code < first + 10) ?? code))
  })
}
