/** Reads what GitHub reads of a step's output: `::name key=value,…::data`, percent-escaped. */
export interface WorkflowCommand {
  name: string
  properties: Record<string, string>
  data: string
}

/** The commands among the lines of an output. */
export function workflowCommands(output: string): WorkflowCommand[] {
  return output.split('\n').flatMap((line) => {
    const match = /^::(?<name>[a-z-]+)(?: (?<list>.*?))?::(?<data>.*)$/.exec(line)?.groups
    if (!match) return []
    const pairs = (match['list'] ?? '').split(',').filter((pair) => pair !== '')
    const properties = pairs.map((pair) => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at), unescaped(pair.slice(at + 1), true)] as const
    })
    return [
      {
        name: match['name']!,
        properties: Object.fromEntries(properties),
        data: unescaped(match['data']!, false)
      }
    ]
  })
}

function unescaped(text: string, isProperty: boolean): string {
  const codes = isProperty ? /%(0D|0A|3A|2C|25)/g : /%(0D|0A|25)/g
  return text.replace(codes, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}
