/** A stem says that more than one of its options is right: *Which two …?*, *(Choose 2)*, *Select all that apply*. */
import {caseless} from '../../../caseless.ts'

const counts =
  '(?:two|three|four|five|zwei|drei|dos|tres|deux|trois|due|tre|dois|duas|três|две|два|три|[2-5])'
const chooses =
  '(?:choose|select|pick|mark|check|identify|name|which|what|wähle[n]?|welche|elige|elija|escoja|seleccione|cuáles|quels|quelles|choisissez|cochez|quali|scegli|scegliere|quais|escolha|selecione|выберите|какие)'
const several = caseless(
  `\\b${chooses}\\s+(?:the\\s+|any\\s+|up\\s+to\\s+)?${counts}(?![\\p{L}\\p{N}.)])|(?:^|[(\\[])\\s*${counts}\\s*[)\\]]|(?<![\\p{L}\\p{N}])${counts}\\s+(?:options|answers|choices|correct|right|of\\s+the\\s+following|optionen|antworten|respuestas|opciones|réponses|risposte|respostas|ответа|варианта)|\\ball (?:that|which) apply|多选|多選|複選|不定项`
)

export function asksForSeveral(text: string): boolean {
  return several.test(text)
}
