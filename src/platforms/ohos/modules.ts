import type { ModuleNames, PlatformModules } from '../module-names.ts'
import { known, working } from './surroundings/names.ts'
import { title } from './title.ts'

/** Names of the modules for sockets. */
const SOCKETS: Readonly<Record<string, readonly string[]>> = {
  '@ohos.net.webSocket': ['default'],
  '@kit.NetworkKit': ['webSocket'],
  '@ohos.base': [],
  '@kit.BasicServicesKit': [],
  '@system.prompt': ['default'],
  '@ohos.prompt': ['default'],
  '@system.router': ['default'],
}

function namesByModule(): ModuleNames {
  const names: Record<string, string[]> = {}
  const add = (specifier: string, name: string) => (names[specifier] ??= []).push(name)
  for (const [specifier, own] of Object.entries(SOCKETS)) names[specifier] = [...own]
  for (const [name, { kit, module }] of Object.entries({ ...working, ...known })) {
    add(kit, name)
    add(module, 'default')
  }
  return names
}

/** The modules of OpenHarmony. */
export const modules: PlatformModules = {
  title,
  names: namesByModule(),
  meant: { '@ohos.net.websocket': '@ohos.net.webSocket' },
}
