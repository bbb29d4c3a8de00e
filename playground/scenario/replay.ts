import { inject, provide, type InjectionKey } from 'vue'

/** Puts a server script that replays a recording into the program on screen. */
export type ReplayWith = (script: string) => void

const key: InjectionKey<ReplayWith> = Symbol('replay')

/** Says where replays go, for all components below. */
export function provideReplay(replay: ReplayWith): void {
  provide(key, replay)
}

/** Where replays go; `undefined` where a program's server cannot be changed. */
export function useReplay(): ReplayWith | undefined {
  return inject(key, undefined)
}
