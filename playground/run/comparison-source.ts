import { inject, provide, type InjectionKey } from 'vue'
import type { Locale } from '../../src/text.ts'
import type { SandboxSource } from './sandbox-source.ts'
import type { ScenarioStore } from '../scenario/store.ts'
import type { Run } from './use-run.ts'

/** The parts of the surrounding page used for comparing. */
export interface ComparisonSource {
  /** The program in the editor, and the current network settings. */
  readonly store: ScenarioStore
  /** The run of the program in the editor, in the same sandbox. */
  readonly program: Pick<Run, 'state' | 'stop'>
  /** Sandbox for programs, a single program at a time. */
  readonly sandbox: SandboxSource
  readonly locale: () => Locale
}

const key: InjectionKey<ComparisonSource> = Symbol('comparison')

/** Provides the source of comparisons to all components below. */
export function provideComparison(source: ComparisonSource): void {
  provide(key, source)
}

/** Returns the source of comparisons in the playground around this component. */
export function useComparisonSource(): ComparisonSource {
  const source = inject(key)
  if (!source) throw new Error('nothing to compare here')
  return source
}
