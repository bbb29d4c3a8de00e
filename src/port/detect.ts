import type { Reader } from '../platforms/port-contract.ts'
import type { Source } from './source/parse.ts'
import { findNames } from './source/scopes.ts'
import { walk } from './source/tree.ts'

/**
 * Returns the ids of the platforms that a program may be for: by the modules it loads, or else by
 * global variables.
 */
export function detectPlatforms(
  source: Source,
  readers: Readonly<Record<string, Reader>>,
): readonly string[] {
  const names = findNames(source)
  const texts = new Set<string>()
  const globals = new Set<string>()
  walk(source.program, (node) => {
    if (node.type === 'StringLiteral') texts.add(node.value)
    if (node.type === 'Identifier' && names.isGlobal(node)) globals.add(node.name)
  })
  const using = (uses: (reader: Reader) => boolean) =>
    Object.entries(readers).flatMap(([id, reader]) => (uses(reader) ? [id] : []))
  const byModule = using(({ modules }) => Object.keys(modules).some((each) => texts.has(each)))
  if (byModule.length > 0) return byModule
  return using((reader) => Object.keys(reader.globals).some((each) => globals.has(each)))
}
