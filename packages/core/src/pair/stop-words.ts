/** Words that carry no knowledge of their own, by language. */

const english = `a about above after again against all also am an and any are aren as at be because
been before being below between both but by can cannot could d did didn do does doesn doing don down
during each e eg etc for from further had has have having he her here hers him his how i if in into is
isn it its itself just ll let m may me might more most must my no nor not now of off on once one only or
other our out over own per please re s same she should so some such t than that the their them then
there these they this those through thru to too under until up upon us use used uses using ve very via
was we were what when where which while who whom whose why will with within without would you your`

const german = `ab aber alle allem allen aller alles als also am an ander andere auch auf aus bei beim bin
bis bist da damit dann das dass dein dem den denn der des die dies diese diesem diesen dieser dieses
doch dort du durch ein eine einem einen einer eines er es etwas euer für gegen hat hatte haben hier
hin ich ihm ihn ihr im in ist ja jede jedem jeden jeder jedes kann kein keine können man mein mit
muss nach nicht noch nun nur ob oder ohne sehr sein seine sich sie sind so soll über um und uns
unter viel vom von vor wann war waren warum was weil welche welchem welchen welcher welches wenn wer
werden wie wieder will wir wird wo wofür womit worden wurde wurden zu zum zur zwischen`

const chinese = `的 了 是 在 和 与 及 或 有 为 以 于 对 中 上 下 不 也 都 就 而 并 被 把 从 到 由 其 这 那 个 一个
什么 哪些 哪 哪个 如何 怎么 怎样 为什么 何 吗 呢 吧 请 它 它们 我 你 我们 可以 能 会 时 之 所 将 进行 使用 哪种 多少 几`

const japanese = `の に は を が と で も や か へ から まで より です ます する した して いる ある れる られ なる こと もの
これ それ この その 何 なに なぜ どの どう どのように です か ない として による ため`

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Stop words by the first part of a BCP 47 tag. */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: listOf(english),
  de: listOf(german),
  zh: listOf(chinese),
  ja: listOf(japanese)
}
