import { overModule } from '../over/by-name.ts'
import type { PlatformHost, PlatformSurface, Shim } from '../platforms/contract.ts'
import { shims } from '../platforms/lists/shims.ts'
import { DEFAULT_PROFILE } from '../scenario/defaults.ts'
import { clientUnder } from '../standard/web-socket.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { hasOwn } from './primordials.ts'
import type { CompiledFile } from './request.ts'

const OVER = 'polysocket/over'
/** Matches the imports of this package in compiled code. */
const IMPORTED = /\(\s*["']polysocket\/(\w+)["']\s*\)/g

/**
 * Returns the shim of a platform for a program. A program that imports this package also gets the
 * package's modules: `polysocket/over`, and the platform of an adapter.
 *
 * @returns `undefined` for an unknown platform.
 */
export function shimFor(
  platform: string,
  files: readonly Pick<CompiledFile, 'code'>[],
): Shim | undefined {
  const shim = hasOwn(shims, platform) ? shims[platform] : undefined
  if (!shim) return undefined
  let usesPackage = false
  // eslint-disable-next-line program/beside -- before the program
  for (const { code } of files) {
    // eslint-disable-next-line program/beside -- before the program
    for (const [, name] of code.matchAll(IMPORTED)) {
      usesPackage = true
      if (name !== platform && hasOwn(shims, name!)) return adapterShim(name!, shim)
    }
  }
  return usesPackage ? (host) => withModules(shim(host), host, {}) : shim
}

/**
 * Returns the API of a target platform with the package's modules that an adapter imports. Calls of
 * the program are traced as calls of the program's own platform; the calls beneath are not.
 *
 * @param from Id of the program's platform.
 */
const adapterShim =
  (from: string, target: Shim): Shim =>
  (host) => {
    const { app, client, WebSocket, console, setTimeout, clearTimeout, declares, declared } = host
    const beneath = target({
      app,
      client,
      WebSocket,
      console,
      setTimeout,
      clearTimeout,
      declares,
      declared,
      profile: host.profile,
      note: () => {},
    })
    const createPlatform = ({ WebSocket }: { WebSocket: WebSocketConstructor }) => {
      const { modules, globals = {} } = shims[from]!({
        ...host,
        WebSocket,
        client: clientUnder(WebSocket) ?? client,
        profile: DEFAULT_PROFILE,
      })
      return { modules, globals }
    }
    return withModules(beneath, host, { [`polysocket/${from}`]: { createPlatform } })
  }

function withModules(
  { modules, globals = {} }: PlatformSurface,
  { setTimeout, console }: PlatformHost,
  added: PlatformSurface['modules'],
): PlatformSurface {
  const environment = {
    queue: (run: () => void) => void setTimeout(run, 0),
    hold: () => () => {},
    report: (message: string) => console.error(message),
  }
  return { globals, modules: { ...modules, ...added, [OVER]: overModule(environment) } }
}
