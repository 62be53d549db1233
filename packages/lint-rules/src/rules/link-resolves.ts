/** Links lead somewhere. See `link-resolves.md`. */
import type {Definition, Html, Link} from 'mdast'
import type {Position} from 'unist'
import type {Across, Context} from '../context.ts'
import {bare, decoded} from '../media-handlers.ts'
import {defineRule} from '../rule.ts'
import {textOf} from '../text-of.ts'

/** Where a link may lead, or a link with an anchor. */
type Fact = {anchor: string} | {url: string; place: Position}

export const linkResolves = defineRule<object, Fact>(
  {
    id: 'link-resolves',
    description: 'A link within the notes leads to a heading or file that is there.'
  },
  {
    create(context) {
      const {facts, sourceOf} = context
      const slugs = new Map<string, number>()
      const link = (node: Link | Definition): void => checkLink(node, context)
      return {
        link,
        definition: link,
        heading(heading) {
          const title = textOf(heading)
          const own = /\{#([^}]+)\}$/u.exec(title)
          const slug = slugOf(own?.[1] ?? title)
          const before = slugs.get(slug) ?? 0
          slugs.set(slug, before + 1)
          facts.push({anchor: before > 0 ? `${slug}-${before}` : slug})
        },
        html(node: Html) {
          const ids = sourceOf(node).matchAll(/\s(?:id|name)\s*=\s*["']?([^\s"'>]+)/giu)
          for (const [, id = ''] of ids) facts.push({anchor: slugOf(id)})
        }
      }
    },
    across(files) {
      const linked = new Map(files.map((file) => [file.path, file]))
      const anchors = new Map<string | undefined, ReadonlySet<string>>()
      // Few files are linked to from others.
      const hasAnchor = (path: string | undefined, slug: string): boolean | undefined => {
        const file = linked.get(path)
        if (file && !anchors.has(path)) anchors.set(path, anchorsOf(file))
        return anchors.get(path)?.has(slug)
      }
      for (const file of files) {
        for (const fact of file.facts) {
          if ('anchor' in fact) continue
          const at = fact.url.indexOf('#')
          const path = at === 0 ? file.path : resolved(fact.url.slice(0, at), file.path ?? '')
          const slug = slugOf(decoded(fact.url.slice(at + 1)))
          if (hasAnchor(path, slug) ?? true) continue
          const message = `Unexpected link to \`${fact.url}\`, expected a heading of that name`
          file.report({message, place: fact.place})
        }
      }
    }
  }
)

export default linkResolves

/** Files are there or not; whether anchors are is known when all files are read. */
function checkLink(node: Link | Definition, context: Context<object, Fact>): void {
  const {url} = node
  const place = context.placeOf(node)
  if (!place || /^(?:[a-z][a-z\d+.-]*:|\/|\?)/iu.test(url)) return
  if (url.includes('#')) context.facts.push({url, place})
  const path = bare(url)
  // Folders, and pages that a site gives another name, cannot be told from files.
  if (!context.exists || !/\.[a-z\d]+$/iu.test(path)) return
  if (context.exists(path) || context.exists(decoded(path))) return
  context.report({message: `Unexpected link to \`${path}\`, expected a file that is there`, place})
}

function anchorsOf({facts}: Across<object, Fact>): ReadonlySet<string> {
  return new Set(['', 'top', ...facts.flatMap((fact) => ('anchor' in fact ? [fact.anchor] : []))])
}

/** As sites make an anchor of a title; what they differ in is left out. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/^user-content-/u, '')
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/[\s-]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

/** The path that a link in the file at `from` means. */
function resolved(url: string, from: string): string {
  const steps = from.split('/').slice(0, -1)
  for (const step of decoded(url).split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
