/** Whether words ask of code that is shown with them: what it prints, what is wrong with it. */
import {caseless} from '../../caseless.ts'

/** Names of what is shown. */
const shown = `(?:code|program(?:me)?|snippet|script|function|method|quer(?:y|ies)|class|component|expressions?|statements?|loops?|lines?|fragment|declarations?|commands?|manifest|yaml|examples?|markup)`

/** What points at it: *the following code*, *the snippet below*. */
const pointing = [
  `\\b(?:following|given|next|below)(?: \\p{L}+)? ${shown}\\b`,
  `\\b(?:this|these)(?: \\p{L}+)? (?:code|program(?:me)?|snippet|script|quer(?:y|ies))\\b`,
  `\\b${shown} (?:given |shown |snippet )?below\\b`,
  '\\b(?:each|all|any) of (?:these|those)\\b',
  '\\b(?:siguientes?|este|seguintes?|abaixo|seguente|questo) (?:\\p{L}+ de )?(?:c[oó]digo|programa|programma|fragmento|trecho|script|consulta|codice|frammento|query)\\b',
  '\\b(?:code|programme|script|extrait|requête|fonction)(?: de code)? (?:suivante?|ci-dessous)\\b|\\bce (?:code|programme|script)\\b',
  '\\b(?:folgende\\p{L}*|diese\\p{L}?) (?:\\p{L}+-)?(?:code|programm|skript|funktion|abfrage|ausdruck)\\p{L}*',
  '(?<!\\p{L})(?:следующ|эт|данн|привед[её]нн|наступн|ц)\\p{L}{1,4} (?:\\p{L}+ )?(?:код|программ|програм|фрагмент|скрипт|запрос|запит|функци|выражени)\\p{L}*|(?:код|фрагмент)\\p{L}{0,2} ниже',
  '(?<!\\p{L})(?:poniższ\\p{L}{1,4}|następując\\p{L}{1,4}|ten|tego|tym|tej|tę|ta) (?:kod|program|fragment|skrypt|zapytani)\\p{L}*',
  '(?:code|mã|chương trình|hàm|câu lệnh|đoạn)(?: \\p{L}+)? (?:sau(?! khi)|dưới đây|này)(?!\\p{L})',
  '\\b(?:kode|program|fungsi|skrip) (?:berikut|di bawah|ini)\\b|\\b(?:aşağıdaki|şu) (?:\\p{L}+ )?(?:kod|program|fonksiyon|sorgu)\\p{L}*',
  '(?:以下|下面|下列|下述|如下|这段|這段|这个|此段)[^。？?]{0,12}(?:代码|代碼|程序|程式|函数|语句|片段|脚本|查询)',
  '(?:次|以下|この|下記)の?[^。？?]{0,8}(?:コード|プログラム|関数|スクリプト|クエリ)',
  '(?:다음|아래|이)[의에 ]?\\s?[^.?？]{0,10}(?:코드|프로그램|함수|스크립트|쿼리)',
  '(?:الكود|الشيفرة|البرنامج) (?:التالي|الآتي)|کد زیر|הקוד הבא|निम्नलिखित (?:कोड|प्रोग्राम)'
]

/** What it does: *What is the output?*, *What will be logged?* */
const doing = [
  '\\bwhat\\b[^?.]{0,60}\\b(?:the|its) (?:console |final |expected )?(?:outputs?|result)(?: be| here| and why|,? and why)?\\s*[?:.]?\\s*$',
  '\\b(?:guess|predict|find|tell|determine) the (?:output|result)\\b',
  '\\b(?:what|which|how m(?:any|uch))\\b[^?.]{0,60}\\b(?:it|this|that|does|will|is|be|gets?)\\s(?:\\p{L}+\\s){0,2}(?:print(?:s|ed)?|log(?:s|ged)?|outputs|outputted|alert(?:s|ed)?|display(?:s|ed)?)(?: to the console| in the console| and why|,? why| here)?\\s*[?:.]\\s*$',
  '\\b(?:does|will|would) (?:it|this|that) output\\s*[?:.]\\s*$',
  '\\boutputs?\\b[^?.]{0,30}\\b(?:following|below|here)\\b',
  '\\b(?:qu[eé]|cu[aá]l|qual|o que|cosa)\\b[^?.]{0,40}(?:imprim\\p{L}+|salida|saída|muestra|exib\\p{L}+|stampa|l.output)\\p{L}*\\s*[?:.]?\\s*$',
  '\\b(?:qu.affiche|que va afficher|quelle est la sortie|was gibt|was ist die ausgabe)\\b',
  '(?:что|что же|какой|каким|що|яким?)(?!\\p{L})[^?.]{0,40}(?:выведет|напечата|будет результат|результат (?:выполнения|работы)|в консол|виведе|буде результат)\\p{L}*',
  '\\bco (?:wypisze|wyświetli|zwróci)\\b|in ra (?:gì|kết quả)|kết quả (?:là )?gì|çıktısı (?:ne|nedir)',
  '(?:输出|打印|輸出|印出|运行|执行|執行)的?(?:结果|結果|内容)?(?:是|为|為)?(?:什么|什麼|多少|啥)[^。？?]{0,4}[？?:：]?\\s*$',
  '(?:出力|実行)(?:結果)?(?:は|される)[^。]{0,10}[？?か。]?\\s*$|(?:출력|실행)[^.]{0,12}[?？]\\s*$'
]

/** How something is done, which code answers, or what is to be written. */
const byCode =
  /^\W*(?:\d+\W+)?(?:q\d*\W+)?(?:how (?:do|can|could|would|should|to)\b(?![^?]{0,60}\b(?:this|following|below)\b)|write\b|create\b|implement\b|print\b|как\s|wie\s|làm (?:sao|thế nào)|comment\s|c[oó]mo\s|如何|怎么|怎样|写|编写|实现|어떻게)/iu

const askingOf = caseless([...pointing, ...doing].join('|'))

/** Asked of code that stands below; not, how code is written. */
export function asksOfCode(text: string): boolean {
  return askingOf.test(text) && !byCode.test(text)
}
