import type { RaiseNotSimulated } from '../../shared/surroundings/not-simulated.ts'
import { hookNames } from './hooks.ts'
import type { LifeCycle, Step } from './life-cycle.ts'

/** Hooks that run, each with the step of the life-cycle in which it does. */
const STEPS: Readonly<Record<string, Step>> = {
  onLaunch: 'launch',
  onLoad: 'load',
  onShow: 'show',
  onAppShow: 'show',
  onPageShow: 'show',
  onReady: 'ready',
  onHide: 'hide',
  onAppHide: 'hide',
  onPageHide: 'hide',
  onUnload: 'unload',
  onExit: 'exit',
}

/** Hooks that a run never reaches. */
const NEVER = new Set(['onBackPress'])

/** Creates the exports of `@dcloudio/uni-app`; the hooks of a screen raise a note. */
export function createHooks(life: LifeCycle, raise: RaiseNotSimulated): Record<string, unknown> {
  const hookOf = (name: string) => (listener: unknown) => {
    const step = STEPS[name]
    if (step !== undefined) life.on(step, listener)
    else if (!NEVER.has(name)) raise(name)
  }
  return Object.fromEntries(hookNames.map((name) => [name, hookOf(name)]))
}
