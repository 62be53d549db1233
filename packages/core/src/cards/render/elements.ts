/** The elements of HTML: those a card may hold, and those it may not. */

/** What a card may hold. */
export const elements: ReadonlySet<string> = new Set(
  (
    'a abbr b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div ' +
    'dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp ' +
    'rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th ' +
    'thead tr tt u ul var wbr'
  ).split(' ')
)

/** What a card may not hold, though HTML has it. */
export const forbidden: ReadonlySet<string> = new Set(
  (
    'address applet area article aside audio base basefont bgsound body button canvas data ' +
    'datalist dialog dir embed fieldset font footer form frame frameset head header hgroup html ' +
    'iframe image label legend link listing main map marquee math menu meta meter nav noembed ' +
    'noframes noscript object optgroup option output param picture plaintext progress script ' +
    'search select slot source style svg template textarea time title track video xmp'
  ).split(' ')
)
