/** Titles over what an exercise says, as its solution has one: *Enunciado*, *Aufgabenstellung*. */
import {undressed} from '../text/undressed.ts'

const statement =
  /^(?:enunciado(?: d(?:el ejercicio|o exerc[ií]cio|el? problema|o problema))?|[eé]nonc[eé](?: de l['’]exercice| du probl[eè]me)?|aufgabenstellung|aufgabenbeschreibung|consigna|traccia|testo (?:dell['’]esercizio|del problema)|treść(?: zadania)?|zadání(?: úlohy)?|zadanie úlohy|условие(?: задачи)?|умова(?: задачі)?|(?:exercise|problem|task) (?:text|statement|description)|题目描述|題目描述|問題文|문제 ?설명)$/iu

/** No such title is longer. */
const longest = 40

export function titlesStatement(title: string): boolean {
  return title.length <= longest && statement.test(undressed(title))
}
