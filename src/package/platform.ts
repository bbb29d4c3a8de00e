import type { Client } from '../client/contract.ts'
import { noticeLimits } from '../client/notice-limits.ts'
import { createBrowserClient } from '../network/browser/client.ts'
import type { AppState, PlatformHost, PlatformSurface, Shim } from '../platforms/contract.ts'
import { ALWAYS_SHOWN } from '../runtime/always-shown.ts'
import { platformTimersOn } from '../runtime/schedule-timers.ts'
import { clientUnder } from '../standard/web-socket.ts'
import type { WebSocketConstructor } from '../web-socket.ts'

/** A portability note raised by running code. */
export interface RaisedNote {
  /** e.g. `ohos.close-code-mapped`; the platform's `notes` have the text. */
  readonly id: string
  /** Fill the `{name}` placeholders of the note's text. */
  readonly values: Readonly<Record<string, string | number>>
}

/** The basis and the profile of a platform. */
export interface PlatformOptions<Profile extends string = string> {
  /**
   * The standard's class: a simulated network's, a browser's, or another faithful implementation. A
   * class of this package leads to the client beneath, so a native platform is not held to the
   * limits of a browser. Over any other class, `onNote` receives a note for each limit met; headers
   * reach the server only through a class with a third argument for headers.
   */
  readonly WebSocket: WebSocketConstructor
  /**
   * Calls back after so many milliseconds and returns a function that cancels the call: the `after`
   * of a simulated network, which keeps the platform's deferred callbacks in order among the
   * network's events. The machine's timers when missing.
   */
  readonly after?: (delay: number, run: () => void) => () => void
  /**
   * Starts a server of the program on a port of this machine: the `listen` of a simulated network.
   * A program cannot start a server when missing.
   */
  readonly listen?: PlatformHost['listen']
  /** Whether the user sees the app; always seen when missing. */
  readonly app?: AppState
  /** The platform's profile; `documented` when missing. */
  readonly profile?: Profile
  /** Permissions or features missing from the app's manifest; none when missing. */
  readonly undeclared?: readonly string[]
  /** Values of declarations in the app's manifest, by id; none when missing. */
  readonly declared?: Readonly<Record<string, string>>
  /** Console for the platform's own lines; the global `console` when missing. */
  readonly console?: PlatformHost['console']
  /**
   * Receives a note for every difference of another platform or a real device at the running line.
   * Each note comes once; some platforms repeat a note with a different text.
   */
  readonly onNote?: (note: RaisedNote) => void
}

/** The modules of a platform, and the names in a program's global scope. */
export interface Installed<Modules extends object, Globals extends object> {
  /** Exports by module specifier, as in the program's `import`. */
  readonly modules: Modules
  /** Not set on `globalThis`; assign the names there if needed. */
  readonly globals: Globals
}

/**
 * Builds an instance of a platform. Touches nothing global, and shares no state with another
 * instance.
 *
 * @throws RangeError When the platform has no such profile.
 */
export function install(
  shim: Shim,
  profiles: readonly string[],
  options: PlatformOptions,
): PlatformSurface & Required<Pick<PlatformSurface, 'globals'>> {
  const { profile = 'documented' } = options
  if (!profiles.includes(profile)) {
    throw new RangeError(`There is no profile '${profile}' here, only ${profiles.join(', ')}.`)
  }
  const { globals = {}, ...surface } = shim(hostOf(options))
  return { ...surface, globals }
}

/** Returns the host for a shim. */
export function hostOf(options: PlatformOptions): PlatformHost {
  const { profile = 'documented', undeclared = [], declared = {}, after, onNote } = options
  const timers = after ? platformTimersOn({ after }) : MACHINE_TIMERS
  const note = (id: string, values = {}): void => onNote?.({ id, values })
  return {
    app: options.app ?? ALWAYS_SHOWN,
    client: noticeLimits(clientOf(options.WebSocket), note),
    WebSocket: options.WebSocket,
    ...(options.listen && { listen: options.listen }),
    console: options.console ?? console,
    setTimeout: timers.setTimeout,
    clearTimeout: timers.clearTimeout,
    profile,
    declares: (id) => !undeclared.includes(id),
    declared: (id) =>
      Object.hasOwn(declared, id) && !undeclared.includes(id) ? declared[id] : undefined,
    note,
  }
}

/** Returns the client under a class of this package, or a client over another class. */
function clientOf(WebSocket: WebSocketConstructor): Client {
  const sendsHeaders = (WebSocket as unknown) !== globalThis.WebSocket
  return clientUnder(WebSocket) ?? createBrowserClient(WebSocket, { sendsHeaders })
}

const MACHINE_TIMERS: Pick<PlatformHost, 'setTimeout' | 'clearTimeout'> = {
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
}
