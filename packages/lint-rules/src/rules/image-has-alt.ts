/** An image is described in words. See `image-has-alt.md`. */
import type {Html, Image, ImageReference} from 'mdast'
import {defineRule} from '../rule.ts'

/** What programs write, and what people write to have written something. */
const EMPTY_WORDS =
  /^(?:alt(?: text)?|image(?: description)?|img|pic(?:ture)?|photo|screen ?shot|untitled|paste[d ]*image)[\s_-]*\d*$/iu
const FILE_NAME = /^[^\s]+\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)$/iu

/** Neighbouring keys, struck in a row of the keyboard: `asdf`, `sadfsdf`, `qweqwe`. */
const HOME_ROW = /^(?=.*(?:asd|sdf|dfg|fgh|ghj|hjk|jkl|fds|dsa|lkj|kjh|sadf))[asdfghjkl]+$/u
const OTHER_ROW = /^(?:qwe[qwertyuiop]*|zxc[zxcvbnm]*|([a-z])\1{2,})$/u

export const imageHasAlt = defineRule(
  {
    id: 'image-has-alt',
    description: 'An image has words that say what it shows.'
  },
  ({report, at, sourceOf}) => {
    const check = (node: Image | ImageReference): void => {
      const message = fault(node.alt ?? '')
      if (message) report({message, place: node})
    }
    return {
      image: check,
      imageReference: check,
      html(node: Html) {
        const from = node.position?.start.offset ?? 0
        for (const {0: tag, index} of sourceOf(node).matchAll(/<img\b[^>]*>/giu)) {
          const [, , quoted, bare] = /\salt\s*=\s*(?:(["'])(.*?)\1|([^\s"'>]+))/isu.exec(tag) ?? []
          const message = fault(quoted ?? bare ?? '')
          if (message) report({message, place: at(from + index, from + index + tag.length)})
        }
      }
    }
  }
)

export default imageHasAlt

function fault(alt: string): string | undefined {
  // `A cell|300` also says how large it is shown.
  const words = alt.replace(/\|\s*\d+(?:x\d+)?\s*$/u, '').trim()
  if (words === '') return 'Unexpected image without words, expected what it shows'
  const isNothing = [EMPTY_WORDS, FILE_NAME, HOME_ROW, OTHER_ROW].some((one) => one.test(words))
  return isNothing
    ? `Unexpected words \`${words}\` for an image, expected what it shows`
    : undefined
}
