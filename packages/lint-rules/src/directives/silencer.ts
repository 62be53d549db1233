/** Which directive silences what. */
import type {Directive} from './directive.ts'

/** The directive that silences findings of a rule at an offset. */
export type Silencer = (rule: string, offset: number) => Directive | undefined

/** Sorts the directives of a file, in document order, by what they speak of. */
export function silencerOf(directives: readonly Directive[]): Silencer {
  const fixed = directives.filter(({verb}) => verb === 'ignore' || verb === 'disable-file')
  const switches = directives.filter(({verb}) => verb === 'disable' || verb === 'enable')
  return (rule, offset) => {
    const covers = (directive: Directive): boolean =>
      directive.from <= offset && offset < directive.to && speaksOf(directive, rule)
    const last = switches.findLast(covers)
    return last?.verb === 'disable' ? last : fixed.find(covers)
  }
}

/** Whether a directive names a rule, or none at all. */
export function speaksOf({rules}: Directive, rule: string): boolean {
  return rules.length === 0 || rules.some(({id}) => id === rule)
}
