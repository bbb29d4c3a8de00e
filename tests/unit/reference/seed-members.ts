import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** A heading of a platform's own document that names a member, and what it lists beneath. */
export interface ListedMember {
  /** As the document writes it, without brackets and arguments, e.g. `on('open')`. */
  readonly name: string
  /** Names of parameters and fields in the tables and lists under it. */
  readonly parts: readonly string[]
}

const FOLDER = resolve(import.meta.dirname, '../../../../shared/seeds')

/** Where each document names a member: in a heading, in a line of its own, or before a colon. */
const MEMBER =
  /^(?:#+\s*`?|)(?:@[\w/.]+\s)?((?:Taro|[sS]ocketTask|websocketfactory|WebSocket|webSocket)?\.?[a-zA-Z]+(?:\\?\('\w+'\\?\))?)(?:\([\w, ]*\)`?|<a name.*|: .*|)$/

/** Headings that are no members. */
const TITLES = new Set(['websocket', 'webSocket', 'Summary', 'API', 'Arguments', 'Example'])

/** `| name | …`, `- `name {type}``, `* **@name**` and `* **`name`**`. */
const PART = /^(?:\| *([a-zA-Z]\w*) *\||\s*[-*] (?:\*\*)?[@`]+(\w+))/

/**
 * Reads the members that the documents of the platforms list, from where they lie beside the
 * checkout.
 *
 * @param document Number of the document, e.g. `002`.
 * @returns Nothing where there are no documents, as on a machine that only has a clone.
 */
export function readListedMembers(document: string): ListedMember[] {
  const file = existsSync(FOLDER) && readdirSync(FOLDER).find((name) => name.startsWith(document))
  if (!file) return []
  const listed: { name: string; parts: string[] }[] = []
  for (const line of listing(readFileSync(resolve(FOLDER, file), 'utf8'))) {
    const name = MEMBER.exec(line)?.[1]?.replaceAll('\\', '')
    const part = PART.exec(line)
    if (name && !TITLES.has(name)) listed.push({ name, parts: [] })
    else if (part && !name) listed.at(-1)?.parts.push(part[1] ?? part[2]!)
  }
  return listed
}

/** The lines that list members: no front matter, no code, no table of support. */
const listing = (markdown: string): string[] =>
  markdown
    .replace(/^---[\s\S]*?^---/m, '')
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/^> API [\s\S]*/m, '')
    .split('\n')
