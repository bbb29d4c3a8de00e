import { writeAdapter, type AdapterPort, type Named } from './adapter.ts'
import { refuseFramework } from './framework.ts'
import { Refusal, Refusals } from './refusal.ts'
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

/**
 * Writes a program for another platform: in the target's own calls where every use of a connection is
 * understood and the same there, or else over an adapter. A program is never ported in part.
 */
export function portProgram(
  text: string,
  from: Named,
  to: Named,
  adapter: AdapterChoice = 'auto',
): Port {
  let refusals: readonly Refusal[] = []
  try {
    refuseFramework(text, from.port, to.port)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { tier: 'impossible', refusals: [error] }
  }
  if (adapter !== 'always') {
    try {
      return { tier: 'native', ...writeNative(text, from.port, to.port) }
    } catch (error) {
      if (!(error instanceof Refusals)) throw error
      refusals = error.refusals
    }
    if (adapter === 'never') return { tier: 'impossible', refusals }
  }
  try {
    return { tier: 'adapter', refusals, ...writeAdapter(text, from, to) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { tier: 'impossible', refusals: [error] }
  }
}
