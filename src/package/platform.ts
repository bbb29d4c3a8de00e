import type { PlatformHost, PlatformSurface, Shim } from '../platforms/contract.ts'
import type { WebSocketConstructor } from '../web-socket.ts'

/** A portability note as running code met it. */
export interface RaisedNote {
  /** e.g. `ohos.close-code-mapped`; the platform's `notes` have its text. */
  readonly id: string
  /** Fill the `{name}` placeholders of the note's text. */
  readonly values: Readonly<Record<string, string | number>>
}

/** What a platform is built on, and how it behaves. */
export interface PlatformOptions<Profile extends string = string> {
  /**
   * The standard's class: a simulated network's, a browser's, or another that is faithful to it.
   * Headers reach the server only through a class that takes them as a third argument.
   */
  readonly WebSocket: WebSocketConstructor
  /** Which of the platform's behaviours; `documented` when missing. */
  readonly profile?: Profile
  /** Permissions or features that the app's manifest lacks; none when missing. */
  readonly undeclared?: readonly string[]
  /** Where the platform itself writes; the global `console` when missing. */
  readonly console?: PlatformHost['console']
  /**
   * Told what another platform or a real device would do differently at the running line. Each note
   * comes once, and again only where it would read differently.
   */
  readonly onNote?: (note: RaisedNote) => void
}

/** What a program can load of a platform, and the names that it finds in the global scope. */
export interface Installed<Modules extends object, Globals extends object> {
  /** Exports by module specifier, as the program's `import` names it. */
  readonly modules: Modules
  /** Set on `globalThis` only by whoever wants them there. */
  readonly globals: Globals
}

/**
 * Builds one instance of a platform. Nothing global is touched, and no state is shared with another
 * instance.
 *
 * @throws RangeError When the platform has no such profile.
 */
export function install(
  shim: Shim,
  profiles: readonly string[],
  options: PlatformOptions,
): Required<PlatformSurface> {
  const { profile = 'documented' } = options
  if (!profiles.includes(profile)) {
    throw new RangeError(`There is no profile '${profile}' here, only ${profiles.join(', ')}.`)
  }
  const { modules, globals = {} } = shim(hostOf(options))
  return { modules, globals }
}

/** What a shim is given. */
export function hostOf(options: PlatformOptions): PlatformHost {
  const { profile = 'documented', undeclared = [], onNote } = options
  return {
    WebSocket: options.WebSocket,
    console: options.console ?? console,
    setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
    clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
    profile,
    declares: (id) => !undeclared.includes(id),
    note: (id, values = {}) => onNote?.({ id, values }),
  }
}
