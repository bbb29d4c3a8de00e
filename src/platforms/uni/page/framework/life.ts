import { getCurrentInstance, inject, onScopeDispose } from '@vue/runtime-core'
import type { LifeCycle } from '../../../shared/mini-program/page/framework/life-cycle.ts'
import {
  PAGE_LIFE,
  type PageLife,
} from '../../../shared/mini-program/page/framework/pages/page-life.ts'
import { hookNames } from '../../surroundings/hooks.ts'

/** Events in the life of the app, by the name of the option. */
export const APP_EVENTS = ['onLaunch', 'onShow', 'onHide', 'onError', 'onExit'] as const
export type AppLife = LifeCycle<(typeof APP_EVENTS)[number]>

/** Hooks that are called in any component, by the event. */
const ALIASES: Readonly<Record<string, string>> = {
  onAppShow: 'onShow',
  onAppHide: 'onHide',
  onPageShow: 'onShow',
  onPageHide: 'onHide',
}

/** Creates the hooks that `@dcloudio/uni-app` exports, for the `setup()` of a component. */
export function createHooks(app: AppLife): Readonly<Record<string, unknown>> {
  const hook = (name: string) => (listener: (value: unknown) => unknown) => {
    const own = getCurrentInstance()
    if (!own || typeof listener !== 'function') return
    const event = Object.hasOwn(ALIASES, name) ? ALIASES[name]! : name
    const ofApp = name.startsWith('onApp') || !own.parent
    const life = ofApp ? app : inject<PageLife | undefined>(PAGE_LIFE, undefined)
    if (life) onScopeDispose((life as LifeCycle<string>).on(event, listener))
  }
  return Object.fromEntries(hookNames.map((name) => [name, hook(name)]))
}
