import { globals } from '../platforms/lists/globals.ts'
import { Refusal } from './refusal.ts'
import { parseSource } from './source/parse.ts'
import { findNames } from './source/scopes.ts'
import { walk } from './source/tree.ts'

/**
 * Refuses a program that uses global names of its platform beside the WebSocket API, such as a
 * page's constructor, which the target has not.
 *
 * @param from Id of the program's platform.
 * @param to Id of the target.
 * @throws Refusal Also for source that cannot be parsed.
 */
export function refuseFramework(text: string, from: string, to: string): void {
  const [own, other] = [from, to].map((id) =>
    Object.hasOwn(globals, id) ? globals[id]!.values : [],
  )
  const foreign = new Set(own!.filter((name) => !other!.includes(name)))
  if (foreign.size === 0) return
  const source = parseSource(text)
  const names = findNames(source)
  walk(source.program, (node) => {
    if (node.type !== 'Identifier' || !foreign.has(node.name) || !names.isGlobal(node)) return
    throw new Refusal('framework', { name: node.name }, node.loc!.start.line)
  })
}
