import { decodeScenario } from '../permalink/index.ts'
import { jsonLiteral } from '../writing/javascript.ts'
import { readArguments } from './arguments.ts'
import { describe } from './describe.ts'
import { misuse } from './problem.ts'
import { writeFiles } from './write.ts'

const OPTIONS = {
  json: { type: 'boolean' },
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const

/**
 * Shows the content of a link or writes the link's files: `polysocket decode`.
 *
 * @returns Text to print.
 * @throws Problem, or LinkError when the link cannot be read.
 */
export async function decode(args: readonly string[]): Promise<string> {
  const { values, positionals } = readArguments(args, OPTIONS)
  const [link, ...more] = positionals
  if (link === undefined || more.length > 0) throw misuse('decode requires exactly one link.')
  const { json, out, force = false } = values
  if (json && out !== undefined) throw misuse('Use --json or --out, not both.')
  if (force && out === undefined) throw misuse('--force requires --out.')
  const scenario = await decodeScenario(link.slice(link.indexOf('#') + 1))
  if (out !== undefined) return (await writeFiles(scenario.files, out, force)).join('\n')
  return json ? jsonLiteral(scenario, 2) : describe(scenario)
}
