/** Titles of what stands beside a subject: where more can be read, and work that is handed in. */

const away =
  /^(?:references?|sources?|resources?|links?|further reading|additional (?:resources?|reading|links?)|(?:useful|helpful|related|other|external|important|more)(?: useful)? (?:links?|resources?|articles?|reading|materials?)|recommended (?:reading|resources|books)|see also|read(?:ing)? more|learn more|credits?|bibliography|citations?|books?|articles?|tutorials?|videos?|courses?|literatur|quellen|weiterführende links|referencias?|referências?|enlaces|références?|liens|fonti|riferimenti|ссылки|источники|литература|полезные ссылки|дополнительные материалы|参考(?:资料|文献|链接)?|參考(?:資料)?|延伸阅读|相关链接|出典|リンク|참고(?:\s?(?:자료|문헌|링크))?|참조|출처|المراجع|مصادر)$/iu

const chore =
  /^(?:lab|labs|laboratory|assignment|homework|code challenges?|stretch goals?|submission|learning journal|journal|diary|reflections?|retrospective|agenda|unit tests|acceptance (?:tests|criteria)|user stor(?:y|ies)|to-?dos?|checklist)(?:$|[^\p{L}])/iu

const dress = /^[^\p{L}]+|[^\p{L}\p{N})]+$/gu

/** The title announces links and books, not knowledge: *References*, *See also*. */
export function leadsAway(title: string): boolean {
  return away.test(title.replace(dress, ''))
}

/** The title announces work to be done and handed in: *Lab 3 - Loops*, *Stretch goals*. */
export function isChore(title: string): boolean {
  return chore.test(title.replace(dress, '')) && !/\bquestions?\b|\bquiz/iu.test(title)
}
