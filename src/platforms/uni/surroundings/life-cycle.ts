import { LAUNCH } from '../../shared/mini-program/surroundings/answers.ts'
import { createEmitter } from '../../shared/surroundings/emitter.ts'
import type { SurroundingsHost } from '../../surroundings-contract.ts'

/** Steps of the life of an app and its page, in their order when the app starts. */
const START = ['launch', 'created', 'load', 'show', 'mounted', 'ready'] as const

/** Steps of the end of an app and its page, in their order. */
const END = ['unload', 'leaving', 'left', 'exit'] as const

/** A step of the life of an app and its page. */
export type Step = (typeof START)[number] | 'hide' | (typeof END)[number]

/** The life of an app and its only page, which nothing draws. */
export interface LifeCycle {
  /** Adds a listener of a step, and opens the page once the program's files have run. */
  on(step: Step, listener: unknown): void
  /** Opens the page in a later task, once. */
  open(): void
}

/** Returns the arguments of a step's listeners. */
const argumentsOf = (step: Step): readonly object[] => {
  if (step === 'launch' || step === 'show') return [{ ...LAUNCH }]
  return step === 'load' ? [{}] : []
}

/** Creates the life-cycle of a run. */
export function createLifeCycle({ note, setTimeout, app }: SurroundingsHost): LifeCycle {
  const emitter = createEmitter()
  let opens = false
  const tell = (step: Step): void => emitter.emit(step, argumentsOf(step))
  app.onChange((shown) => tell(shown ? 'show' : 'hide'))
  app.onEnd(() => END.forEach(tell))

  function open(): void {
    if (opens) return
    opens = true
    note('uni.page-not-drawn')
    setTimeout(() => START.forEach(tell))
  }
  return {
    on(step, listener) {
      emitter.on(step, listener)
      open()
    },
    open,
  }
}
