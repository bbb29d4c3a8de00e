import { inject, provide, type InjectionKey } from 'vue'
import type { SourcePosition } from '../../src/runtime/entries.ts'

/** Shows a place of the user's files in the editor and puts the cursor there. */
export type Reveal = (position: SourcePosition) => void

const key: InjectionKey<Reveal> = Symbol('reveal')

/** Provides the function for showing places to all components below. */
export function provideReveal(reveal: Reveal): void {
  provide(key, reveal)
}

/** Returns the function for showing a place in the playground around this component. */
export function useReveal(): Reveal {
  const reveal = inject(key)
  if (!reveal) throw new Error('nothing shows places here')
  return reveal
}
