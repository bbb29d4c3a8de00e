import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** A heading of a platform's own document with a member's name, and the names listed beneath. */
export interface ListedMember {
  /** Name in the document's spelling, without brackets and arguments, e.g. `on('open')`. */
  readonly name: string
  /** Names of parameters and fields in the tables and lists under the heading. */
  readonly parts: readonly string[]
}

const FOLDER = resolve(import.meta.dirname, '../../../../shared/seeds')

/** Places of a member's name in a document: in a heading, in a separate line, or before a colon. */
const MEMBER =
  /^(?:#+\s*`?|)(?:@[\w/.]+\s)?((?:Taro|[sS]ocketTask|websocketfactory|WebSocket|webSocket)?\.?[a-zA-Z]+(?:\\?\('\w+'\\?\))?)(?:\([\w, ]*\)`?|<a name.*|: .*|)$/

/** Headings other than members. */
const TITLES = new Set(['websocket', 'webSocket', 'Summary', 'API', 'Arguments', 'Example'])

/** `| name | …`, `- `name {type}``, `* **@name**` and `* **`name`**`. */
const PART = /^(?:\| *([a-zA-Z]\w*) *\||\s*[-*] (?:\*\*)?[@`]+(\w+))/

/**
 * Reads the members listed in the platforms' documents beside the checkout.
 *
 * @param document Number of the document, e.g. `002`.
 * @returns An empty list without documents, as on a machine with only a clone.
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

/** Returns the lines listing members: no front matter, no code, no table of support. */
const listing = (markdown: string): string[] =>
  markdown
    .replace(/^---[\s\S]*?^---/m, '')
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/^> API [\s\S]*/m, '')
    .split('\n')
