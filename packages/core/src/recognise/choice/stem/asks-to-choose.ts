/**
 * Whether a text tells the reader to choose, or speaks of what is right among what follows, in any language: *Tick the
 * box*, *Mark the correct statement*.
 */
import {caseless} from '../../../caseless.ts'

/** They open a sentence. */
const choose = [
  '(?:tick|circle) (?:the|all|one)|elij[ae]n?|elige|escoj[ae]n?|escoge|seleccion[ae]n?|marque|señale|escolha|assinale|selecione',
  'choisi(?:s|r|ssez)|coche[rz]?|sélectionne[rz]?|entoure[rz]?|wählen?(?: sie)?|kreuzen?(?: sie)?|markieren? sie',
  'scegli(?:ere|ete)?|seleziona(?:re|te)?|barra(?:re|te)? la|kies|kruis|vælg|velg|välj|kryss|valitse|wybierz|zaznacz|vyberte|zvolte|označte',
  'выбер(?:и|ите)|отметь(?:те)?|укажите|обер(?:и|іть)|вибер(?:и|іть)|позначте|вкажіть|избер(?:и|ете)|посочете|изабери(?:те)?',
  'válassz(?:a|ad|átok|ák)|jelölje|alege(?:ți)?|bifați|επιλέξτε|επίλεξε|pilih(?:lah)?|chọn|таңдаңыз|izaberite|odaberi(?:te)?',
  'اختر|اختاري|בחר(?:/י|ו|י)?|סמן|เลือก'
]

/** They close it. */
const chooseInEnd =
  'se[cç]in(?:iz)?|işaretleyin(?:iz)?|चुनें|चुनिए|चुनो|বেছে নিন|বেছে নাও|தேர்ந்தெடு(?:க்கவும்)?|انتخاب کنید|مشخص کنید|고르시오|고르세요|고르십시오|選べ|選びなさい|選んでください'

const statement =
  'afirmaci[oó]n|opci[oó]n|respuesta|alternativa|enunciado|oraci[oó]n|proposici[oó]n|afirmação|afirmativa|opção|resposta|assertiva|sentença|proposição'

/** What is right or wrong, and is one of several. */
const right = [
  '(?<!of )(?:the|a|an|one|which|each) (?:in)?(?:correct|right|true|false|wrong) (?:statement|option|answer|alternative|one|choice|sentence|form|word)s?',
  `(?:${statement})(?:es|s)? (?:in)?(?:corre(?:c?t)|verdader|verdadeir|fals|ciert|cert|errad|v[aá]lid)\\S+`,
  '(?:affirmation|proposition|réponse|option|phrase)s? (?:in)?(?:correct|exact|just|vrai|fauss)\\S+',
  '(?:richtige|falsche|korrekte|zutreffende|wahre)[nrs]? (?:\\(?n?\\)? ?)?(?:aussage|antwort|option|möglichkeit|lösung|der folgenden)\\S*',
  '(?:affermazione|risposta|opzione|alternativa|frase) (?:corrett|esatt|giust|ver|fals|errat|sbagliat)\\S+',
  '(?:не)?(?:правильн|верн|вірн|корректн)\\S+ (?:вариант|ответ|утвержден|варіант|відповід|твердженн)\\S*',
  '(?:prawidłow|poprawn|fałszyw|błędn)\\S+ (?:odpowied|stwierdze|zdani)\\S+|(?:juiste|goede|foute) (?:antwoord|stelling|optie)\\S*',
  '(?:správn|pravdiv)\\S+ (?:odpov|tvrz|možnos)\\S+|(?:rätt|riktigt|korrekt) (?:svar|påstående|alternativ)\\S*|doğru (?:seçene|cevab|şıkk|ifade)\\S*'
]

const either = caseless(
  `(?:^|[.!:;,(（]\\s*|\\n\\s*)(?:${choose.join('|')})(?!\\p{L})|(?:${chooseInEnd})[\\s.:।。]*$|(?<![\\p{L}/])(?:${right.join('|')})(?!\\p{L})`
)

export function asksToChoose(text: string): boolean {
  return either.test(text)
}
