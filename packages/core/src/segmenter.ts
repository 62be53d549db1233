/** Finds words, where no spaces tell them apart, too. */
let made: Intl.Segmenter | undefined

/**
 * The segmenter of words. It loads its tables when first asked for, which takes as long as many notes do. One
 * locale for all, so that the machine's own never matters.
 */
export function segmenter(): Intl.Segmenter {
  return (made ??= new Intl.Segmenter('und', {granularity: 'word'}))
}
