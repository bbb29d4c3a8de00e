import type { PortPlatform } from '../platforms/port-contract.ts'
import { Refusal } from './refusal.ts'
import type { Sources } from './source/files.ts'
import { parseSource } from './source/parse.ts'
import { findNames } from './source/scopes.ts'
import { walk } from './source/tree.ts'

/**
 * Refuses a program that uses global names of its platform beside the WebSocket API, such as a
 * page's constructor, which the target has not.
 *
 * @param from The program's platform.
 * @param to The target.
 * @throws Refusal Also for source that cannot be parsed.
 */
export function refuseFramework(sources: Sources, from: PortPlatform, to: PortPlatform): void {
  const { globals: others = [] } = to
  const foreign = new Set(from.globals?.filter((name) => !others.includes(name)))
  if (foreign.size === 0) return
  const source = parseSource(sources)
  const names = findNames(source)
  walk(source.program, (node) => {
    if (node.type !== 'Identifier' || !foreign.has(node.name) || !names.isGlobal(node)) return
    throw new Refusal('framework', { name: node.name }, node.loc!.start.line)
  })
}
