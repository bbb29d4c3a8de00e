import { readFileSync } from 'node:fs'
import { ports } from '../platforms/lists/ports.ts'
import type { Port } from '../port/port.ts'
import { alignLines } from '../port/lines.ts'
import { portFiles } from '../port/program.ts'
import { remarksOf, type Remark } from '../port/remarks.ts'

/** An example of a platform, ported to another. */
export interface PortedExample {
  readonly tier: Port['tier']
  /** Files of the port; none if the example is not ported. */
  readonly files: Readonly<Record<string, string>>
  /** Numbers of the lines without a counterpart in the other program. */
  readonly changed: { readonly before: readonly number[]; readonly after: readonly number[] }
  /** Differences of a native port; otherwise why the example is not written natively. */
  readonly remarks: readonly Remark[]
}

const PLATFORMS = new URL('../platforms/', import.meta.url)
const MAIN = 'main.ts'
const known = new Map<string, PortedExample>()

/** Returns the path of an example with one file. */
export const exampleUrl = (platform: string, id: string): URL =>
  new URL(`${platform}/examples/${id}.ts`, PLATFORMS)

/**
 * Ports an example to another platform.
 *
 * @throws Error For a platform without a porter, and for an example that does not exist.
 */
export function portedExample(from: string, to: string, id: string): PortedExample {
  const key = `${from} ${to} ${id}`
  const found = known.get(key) ?? portExample(from, to, id)
  known.set(key, found)
  return found
}

function portExample(from: string, to: string, id: string): PortedExample {
  const named = (platform: string) => {
    const port = ports[platform]
    if (!port) throw new Error(`programs are not ported from and to "${platform}"`)
    return { id: platform, port }
  }
  const source = readFileSync(exampleUrl(from, id), 'utf8')
  const { port, files } = portFiles({ [MAIN]: source }, named(from), named(to))
  if (port.tier === 'impossible') {
    return {
      tier: port.tier,
      files: {},
      changed: { before: [], after: [] },
      remarks: remarksOf(port),
    }
  }
  const rows = alignLines(source, port.code).filter(({ same }) => !same)
  const changed = {
    before: rows.flatMap(({ before = [] }) => before),
    after: rows.flatMap(({ after = [] }) => after),
  }
  return { tier: port.tier, files, changed, remarks: remarksOf(port) }
}
