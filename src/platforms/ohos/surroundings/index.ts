import { createNotSimulated, standIn } from '../../shared/surroundings/not-simulated.ts'
import { settle } from '../../shared/surroundings/settle.ts'
import type { CreateSurroundings, SurroundingsHost } from '../../surroundings-contract.ts'
import { createConnection, createEventEmitter } from './events.ts'
import { createHilog } from './log.ts'
import { known, working } from './names.ts'
import { createPreferences } from './preferences.ts'
import { createUtil } from './util.ts'

/** Creates the kits that programs with a socket import, and the older modules of the same objects. */
export const surroundings: CreateSurroundings = (host) => {
  const raise = createNotSimulated(host)
  const objects: Record<keyof typeof working, object> = {
    hilog: createHilog(host),
    util: createUtil(),
    emitter: createEventEmitter(host),
    preferences: createPreferences(),
    connection: createConnection(host),
    promptAction: createPrompt(host),
  }
  const modules: Record<string, Record<string, unknown>> = {}
  const put = (specifier: string, name: string, value: unknown) => {
    modules[specifier] = { __esModule: true, ...modules[specifier], [name]: value }
  }
  for (const [name, { kit, module }] of Object.entries(working)) {
    const object = objects[name as keyof typeof working]
    put(kit, name, object)
    put(module, 'default', object)
  }
  for (const [name, { kit, module }] of Object.entries(known)) {
    const object = standIn(name, raise)
    put(kit, name, object)
    put(module, 'default', object)
  }
  put('@system.prompt', 'default', objects.promptAction)
  put('@ohos.prompt', 'default', objects.promptAction)
  put('@system.router', 'default', standIn('router', raise))
  return { modules }
}

/** Creates `promptAction`, whose texts the console shows for want of a screen. */
function createPrompt({ console }: SurroundingsHost) {
  return {
    showToast: ({ message }: { message?: unknown } = {}) =>
      console.info(`showToast: ${String(message)}`),
    showDialog(...values: [{ title?: unknown; message?: unknown }]) {
      const { title, message } = values[0] ?? {}
      console.info(`showDialog: ${[title, message].filter(Boolean).map(String).join(' – ')}`)
      return settle(values, { index: 0 })
    },
  }
}
