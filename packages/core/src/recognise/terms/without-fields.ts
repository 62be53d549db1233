/** Terms without what comes again under many heads: a field that each of them has, hardly sure to be asked for. */
import type {Draft, Scope} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'

const sureOfFields = 0.75

/** What each option has in a reference. */
const setting =
  /^(?:types?|default(?: values?)?|required|optional|accepts|values?|allowed values|since|available since|added in|env(?:ironment)?(?: variable)?|cli|parameters?|arguments|returns|return (?:type|value)|see also|[参參]数|[参參]照|类型|型|默认值?|デフォルト|引数|返り値|戻り値|返回值?|用法|使い方|使用方法|相关|타입|기본값|인자|매개변수|반환값|사용법|тип|по умолчанию|аргументы|возвращает|par défaut|predeterminado|padrão|standardwert)$/u
const sureOfSettings = 0.45

export function withoutFields(entries: readonly Draft[], {fields}: Scope): Draft[] {
  return entries.map((entry) => {
    if (entry.type !== 'question' || entry.confidence <= sureOfSettings) return entry
    const prompt = entry.children.find(({type}) => type === 'prompt')
    const name = prompt ? toString(prompt).trim().toLowerCase() : ''
    if (!fields.has(name)) return entry
    const most = setting.test(name) ? sureOfSettings : sureOfFields
    return {...entry, confidence: Math.min(most, entry.confidence)}
  })
}
