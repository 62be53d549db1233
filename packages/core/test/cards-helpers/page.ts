/** As much of a page as the scripts of our cards touch. */
import vm from 'node:vm'

interface Options {
  kind?: string
  seed: string
  count: number
  /** The right options and the indexes that have reasons; only the back has them. */
  key?: {correct: string; reasons: number[]}
}

class Box {
  readonly children: Box[] = []
  className = ''
  constructor(readonly attributes: Record<string, string> = {}) {}
  get firstElementChild(): Box | undefined {
    return this.children[0]
  }
  getAttribute(name: string): string | null {
    return this.attributes[name] ?? null
  }
  setAttribute(name: string, value: string): void {
    this.attributes[name] = value
  }
  appendChild(child: Box): void {
    const at = this.children.indexOf(child)
    if (at >= 0) this.children.splice(at, 1)
    this.children.push(child)
  }
  querySelectorAll(): Box[] {
    return [...this.children]
  }
}

/** Runs scripts on a page with a list of options; says what the list then is. */
export function runOnPage(scripts: string[], time: number, {kind, seed, count, key}: Options) {
  const options = new Box({'data-seed': seed})
  const list = new Box()
  options.appendChild(list)
  for (let at = 0; at < count; at++) list.appendChild(new Box({name: String(at)}))
  const found: Record<string, Box | null> = {
    '.choice .options': options,
    '.choice .key': key ? new Box({'data-correct': key.correct}) : null,
    '.choice.ordered': kind === 'ordered' ? new Box() : null
  }
  for (const at of key?.reasons ?? []) {
    found['.choice .key']?.appendChild(new Box({name: `reason ${at}`, 'data-for': String(at)}))
  }
  const today = class extends Date {
    constructor(given?: number) {
      super(given ?? time)
    }
  }
  const page = {document: {querySelector: (selector: string) => found[selector]}, Date: today}
  for (const script of scripts) vm.runInNewContext(script.replace(/<\/?script>/g, ''), page)
  return list.children.map(({attributes, className, children}) => {
    return {
      name: attributes.name,
      className,
      reasons: children.map((child) => child.attributes.name)
    }
  })
}
