import { inject, provide, type InjectionKey } from 'vue'

/** Adds a server script for replaying a recording to the program on screen. */
export type ReplayWith = (script: string) => void

const key: InjectionKey<ReplayWith> = Symbol('replay')

/** Provides the target of replays to all components below. */
export function provideReplay(replay: ReplayWith): void {
  provide(key, replay)
}

/** Returns the target of replays; `undefined` where a program's server cannot be changed. */
export function useReplay(): ReplayWith | undefined {
  return inject(key, undefined)
}
