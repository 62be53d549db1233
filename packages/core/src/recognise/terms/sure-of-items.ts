/** How sure the terms of a list may be, going by what all of its items open with. */
import {caseless} from '../../caseless.ts'
import type {List, ListItem, PhrasingContent} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Draft} from '../../dialects/dialect.ts'

/** Names of files and folders: where things are in a repository, and nothing to learn. */
const sureOfPaths = 0.45
/** What can be found elsewhere, with a remark. */
const sureOfAddresses = 0.45
/** Steps at a screen or in a shell. */
const sureOfSteps = 0.45
/** Advice; principles are put like that, too. */
const sureOfAdvice = 0.65

/** What is done at a screen or in a shell, not thought. */
const step = caseless(
  /^(?:(?:step|schritt|paso|passo|étape|шаг)\s?\d+\W{1,3})?(?:(?:please|then|now|next|first|finally|optional(?:ly)?),?\s)?(?:(?:(?:re-?|un)?install|(?:re-?)?run|execute|open|click|double-click|press|tap|select|choose|pick|enter|type|navigate|go (?:to|into)|log ?in(?:to)?|sign (?:in|up|into)|download|upload|clone|fork|copy|paste|edit|create|add|remove|delete|rename|update|upgrade|set up|set|configure|enable|disable|launch|restart|deploy|verify|check|confirm|save|commit|push|pull|attach|assign|connect|replace|import|export|klicken?|installieren?|öffnen?|wählen?|erstellen?|haz clic|instala|ejecuta|abre|crea|selecciona|configura|agrega|añade|edita|actualiza|verifica|ve a|allez|clique|instale|execute|abra|crie|selecione|adicione|edite|acesse|cliquez|install(?:er|ez)|exécut(?:er|ez)|ouvr(?:ir|ez)|cré(?:er|ez)|sélectionn(?:er|ez)|ajout(?:er|ez)|vérifi(?:er|ez)|установите|запустите|откройте|нажмите|создайте|выберите|перейдите|добавьте|проверьте|установить|запустить|создать|добавить)\s\S|(?:点击|打开|运行|执行|安装|选择|输入|创建|新建|添加|修改|配置|启动|下载|检查|更新|删除)\S)/u
)

/** Words that open names as well, with one more behind: *Check digit*, *Open flame*, *Set point*. */
const named = caseless(
  /^(?:run|open|press|tap|select|pick|enter|type|copy|paste|edit|add|set|upload|download|fork|update|upgrade|check|save|commit|push|pull|import|export|use|keep|read|test|build|start|stop|plan|design|look|find|show|document|limit|monitor|handle|measure|match|track|close|review|value|focus|practice)\s(?!(?:an?|the|your|it|up|on|to|in|all|this|new)\b)[\p{L}-]+[^s\W]\s*(?:[:：\n]|\s[-–—]\s|$)/u
)

/** What readers had better do. */
const advice = caseless(
  /^(?:use|avoid|keep|don['’]t|do not|always|never|try|make (?:sure|it|your)|ensure|prefer|consider|follow|focus|practi[cs]e|read|write|ask|clarify|include|provide|review|prepare|test|build|start|stop|plan|define|implement|think|look|find|get|take|show|explain|document|design|identify|limit|monitor|handle|choose|be|let|put|give|learn|remember|understand|evaluate|analy[sz]e|determine|measure|validate|establish|develop|reduce|improve|track|automate|close|respect|match|compare|simplify)\s(?!of\s)\S/u
)

/** `src/main.ts`, `docs/`, `setup.py`; what lies at `/etc` is where everybody has it. */
const path =
  /^(?:\.{0,2}\/)?(?:[^\s/:~]+\/)+(?:[^/:]+\.\w{1,5})?$|^[^\s/:=()]+\.(?:md|mdx|tsx?|jsx?|mjs|cjs|py|sh|json|ya?ml|toml|html?|s?css|sql|java|kt|go|rs|cpp|cs|rb|php|txt|csv|ipynb|env|lock|vue|pdf|docx|bat|ps1|swift)$/iu

/** The most that a term of the list may be sure of. */
export function sureOfItems({children}: List): number {
  if (isMost(children, opensWithPath)) return sureOfPaths
  if (isMost(children, opensWithAddress)) return sureOfAddresses
  if (areTold(children, (line) => step.test(line))) return sureOfSteps
  return areTold(children, advises) ? sureOfAdvice : 1
}

const fewest = 2

function isMost(items: readonly ListItem[], is: (item: ListItem) => boolean): boolean {
  const count = items.filter(is).length
  return count >= fewest && count * 3 >= items.length * 2
}

/** Most items say what to do, and most of these no name that opens with such a word. */
function areTold(items: readonly ListItem[], tells: (line: string) => boolean): boolean {
  if (!isMost(items, (item) => tells(lineOf(item)))) return false
  const lines = items.map(lineOf).filter(tells)
  return lines.filter((line) => named.test(line)).length * 2 <= lines.length
}

function advises(line: string): boolean {
  return advice.test(line) || step.test(line)
}

/** Where a verb stands, at the latest. */
const longestOpening = 80

function lineOf({children: [first]}: ListItem): string {
  return first?.type === 'paragraph' ? toString(first).slice(0, longestOpening) : ''
}

/** Code or a link that is the name of a file opens the item. */
function opensWithPath(item: ListItem): boolean {
  const named = namedIn(item)
  return named !== undefined && mayBePath(named) && path.test(toString(named))
}

function opensWithAddress(item: ListItem): boolean {
  const named = item.children.length === 1 ? namedIn(item) : undefined
  return named?.type === 'link' && /^(?:https?:|mailto:)/iu.test(named.url)
}

function namedIn({children: [first]}: ListItem): PhrasingContent | undefined {
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined
  return opening?.type === 'strong' ? opening.children[0] : opening
}

function mayBePath({type}: PhrasingContent): boolean {
  return type === 'inlineCode' || type === 'link'
}

/** The entries, none of them surer than that. */
export function atMost(most: number, entries: readonly Draft[]): readonly Draft[] {
  if (most >= 1) return entries
  return entries.map((entry) => {
    if (entry.type !== 'question') return entry
    return {...entry, confidence: Math.min(most, entry.confidence)}
  })
}
