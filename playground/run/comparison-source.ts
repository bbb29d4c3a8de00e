import { inject, provide, type InjectionKey } from 'vue'
import type { Locale } from '../../src/text.ts'
import type { SandboxSource } from './sandbox-source.ts'
import type { ScenarioStore } from '../scenario/store.ts'

/** What comparing needs of the page around it. */
export interface ComparisonSource {
  /** The program in the editor, and the network as it is set. */
  readonly store: ScenarioStore
  /** Where programs run, one at a time. */
  readonly sandbox: SandboxSource
  readonly locale: () => Locale
}

const key: InjectionKey<ComparisonSource> = Symbol('comparison')

/** Says what there is to compare, for all components below. */
export function provideComparison(source: ComparisonSource): void {
  provide(key, source)
}

/** What there is to compare in the playground around this component. */
export function useComparisonSource(): ComparisonSource {
  const source = inject(key)
  if (!source) throw new Error('nothing to compare here')
  return source
}
