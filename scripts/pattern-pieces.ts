/** General categories and scripts. Of the other classes V8 keeps some (emoji), and the rest are hardly met. */
const spelled = /^(?:[LMNPS]|L[ulo]|(?:sc|Script)=[A-Za-z]+)$/

/** A class, a character that a backslash gives another meaning, and brackets. */
const signs = /\\([pP])\{([^{}]+)\}|\\.|[[\]]/gs

/** A pattern's text and its classes of Unicode, by name, with brackets around each class that had none. */
export function patternPieces(pattern: string): (string | {name: string})[] {
  const pieces: (string | {name: string})[] = []
  let text = ''
  let at = 0
  let isWithin = false
  for (const {0: sign, 1: letter, 2: name = '', index} of pattern.matchAll(signs)) {
    text += pattern.slice(at, index)
    at = index + sign.length
    if (sign === '[' || sign === ']') isWithin = sign === '['
    // Between brackets, what is not of a class cannot be spelled as easily.
    if (!spelled.test(name) || (isWithin && letter === 'P')) text += sign
    else {
      const open = letter === 'P' ? '[^' : '['
      pieces.push(isWithin ? text : text + open, {name})
      text = isWithin ? '' : ']'
    }
  }
  return [...pieces, text + pattern.slice(at)]
}
