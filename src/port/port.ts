import { writeAdapter, type AdapterPort, type Named } from './adapter.ts'
import { refuseFramework } from './framework.ts'
import { Refusal, Refusals } from './refusal.ts'
import { filesOf, placeOf, type SourceFile, type Sources } from './source/files.ts'
import { writeNative, type NativePort } from './write/port.ts'

/** Whether a program may, must or must not be written over an adapter. */
export type AdapterChoice = 'auto' | 'never' | 'always'

/** A program for another platform, in the best form found. */
export type Port =
  | ({ readonly tier: 'native' } & NativePort)
  | ({
      readonly tier: 'adapter'
      /** Why the program is not written in the target's own calls; empty if not tried. */
      readonly refusals: readonly Refusal[]
    } & AdapterPort)
  | { readonly tier: 'impossible'; readonly refusals: readonly Refusal[] }

/** A program for another platform that could be written. */
export type Written = Exclude<Port, { readonly tier: 'impossible' }>

/** Returns the files of a port: of the program, as far as they stay, and those written. */
export const portedFiles = (
  files: Readonly<Record<string, string>>,
  main: string,
  port: Written,
): Readonly<Record<string, string>> => ({
  ...files,
  ...port.others,
  [main]: port.code,
  ...(port.tier === 'adapter' && { [port.file]: port.adapter }),
})

/**
 * Writes a program for another platform: in the target's own calls where every use of a connection is
 * understood and the same there, or else over an adapter. A program is never ported in part.
 *
 * @param beside Files that use the platform, and that the program does not import as modules: these
 *   are written over an adapter only.
 */
export function portProgram(
  sources: Sources,
  from: Named,
  to: Named,
  adapter: AdapterChoice = 'auto',
  beside: readonly SourceFile[] = [],
): Port {
  const all = beside.length > 0 ? [...beside, ...filesOf(sources)] : sources
  const framework = attempt(all, () => refuseFramework(all, from.port, to.port))
  if (framework.refusals) return { tier: 'impossible', refusals: framework.refusals }
  let refusals: readonly Refusal[] = []
  if (adapter !== 'always') {
    const native =
      refuseBeside(beside) ?? attempt(sources, () => writeNative(sources, from.port, to.port))
    if (!native.refusals) {
      const { code, others, differences } = native.result
      const placed = differences.map((each) => ({ ...each, ...placeOf(sources, each.line) }))
      return { tier: 'native', code, others, differences: placed }
    }
    refusals = native.refusals
    if (adapter === 'never') return { tier: 'impossible', refusals }
  }
  const over = attempt(all, () => writeAdapter(all, from, to))
  if (over.refusals) return { tier: 'impossible', refusals: over.refusals }
  return { tier: 'adapter', refusals, ...over.result }
}

/** Returns the refusal of a program with files that use the platform beside its modules. */
const refuseBeside = ([other]: readonly SourceFile[]): Attempt<never> | undefined =>
  other && { refusals: [new Refusal('other files', { file: other.file }, 1, other.file)] }

type Attempt<T> =
  { readonly result: T; readonly refusals?: never } | { readonly refusals: readonly Refusal[] }

/** Returns what is written, or the refusals at their places. */
function attempt<T>(sources: Sources, write: () => T): Attempt<T> {
  try {
    return { result: write() }
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof Refusals)) throw error
    const refusals = error instanceof Refusal ? [error] : error.refusals
    return { refusals: refusals.map((each) => each.at(placeOf(sources, each.line))) }
  }
}
