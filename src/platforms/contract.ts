import type { Client } from '../client/contract.ts'
import type { DeviceChange } from '../device-change.ts'
import type { Text } from '../text.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import type { PlatformTrace } from './trace-contract.ts'

/** A connection to a server that a program has started, as the server sees it. */
export interface ServedConnection {
  readonly handshake: { readonly protocols: readonly string[] }
  on(type: 'message', listener: (data: string | ArrayBuffer) => void): void
  on(type: 'close', listener: (event: { code: number; reason: string }) => void): void
  send(data: string | ArrayBuffer): void
  close(options: { readonly code: number; readonly reason: string }): void
}

/** A server that a program has started. */
export interface LocalServer {
  handshake(
    request: ServedConnection['handshake'],
  ):
    | { readonly accept: true; readonly protocol: string }
    | { readonly accept: false; readonly status: number }
  connection(connection: ServedConnection): void
}

/** The life of the app: whether the user sees it, and its end. */
export interface AppState {
  readonly shown: boolean
  /** Adds a listener; called with the new state on each change. */
  onChange(listener: (shown: boolean) => void): void
  /** Adds a listener; called once, when the user or the system ends the app, after it was hidden. */
  onEnd(listener: () => void): void
}

/** A Close frame that the platform sends, not the program. */
export interface PlatformClose {
  readonly code: number
  readonly reason: string
}

/**
 * Environment of a shim. A shim imports nothing else, and so runs unchanged in Node, in a page and
 * in the sandbox's worker.
 */
export interface PlatformHost {
  /** The app of the program, which the switch *Background* hides. */
  readonly app: AppState
  /**
   * The client for the shims of native platforms, without the restrictions of a browser, except for
   * `client.limits`. The client itself raises the notes about the limits.
   */
  readonly client: Client
  /**
   * The simulated constructor or the browser's own, for shims that run in a browser;
   * indistinguishable for the shim.
   */
  readonly WebSocket: WebSocketConstructor
  /**
   * Starts a server on a port of this machine, for the program's own clients; unset where nothing
   * can listen, as in a browser's live mode.
   *
   * @returns Frees the port; `undefined` when the port is taken.
   */
  readonly listen?: (port: number, server: LocalServer) => (() => void) | undefined
  /** Output of the platform itself, e.g. a deprecation warning. Never for portability notes. */
  readonly console: Pick<Console, 'log' | 'info' | 'warn' | 'error' | 'debug'>
  /** Timers that keep the run alive, for callbacks in a later task. */
  readonly setTimeout: (callback: () => void, milliseconds?: number) => unknown
  readonly clearTimeout: (timer: unknown) => void
  /** Id of the chosen profile; always a profile of the platform. */
  readonly profile: string
  /**
   * Returns whether the app's manifest declares a permission or feature; see {@link Declaration}.
   */
  declares(id: string): boolean
  /**
   * Returns the value that the app's manifest gives a declaration; `undefined` for none, or without
   * the declaration.
   */
  declared(id: string): string | undefined
  /**
   * Raises a portability note at the running line of the program.
   *
   * @param id A note of the platform's `notes/`.
   * @param values Values for the `{name}` placeholders of the note's text.
   */
  note(id: string, values?: Readonly<Record<string, string | number>>): void
  /** Receiver of calls and callbacks; unset without tracing. */
  readonly trace?: PlatformTrace
}

/** Modules and globals of a platform after the shim is installed. */
export interface PlatformSurface {
  /**
   * Exports by module specifier, as in `import` and `require`. An exports object with `__esModule:
   * true` has the default export under `default`; any other object is the value of `require()` and,
   * as a whole, the default import.
   */
  readonly modules: Readonly<Record<string, unknown>>
  /** Names in the global scope, e.g. Weex's `weex`. */
  readonly globals?: Readonly<Record<string, unknown>>
  /**
   * How the platform closes the open connections of an app that ends. Unset where no evidence says
   * so: the connections then break off, as those of any process that ends.
   */
  readonly closesAtEnd?: PlatformClose
}

/** Creates a run's instance of a platform's API. State is in the result, never in the module. */
export type Shim = (host: PlatformHost) => PlatformSurface

/** Names that conditional comments (`#ifdef`) of a program may ask for. */
export interface ConditionNames {
  /** Names that hold, by profile. */
  readonly profiles: Readonly<Record<string, readonly string[]>>
  /** The name that holds with a declaration of the manifest, and the name without, by its id. */
  readonly declarations: Readonly<
    Record<string, { readonly present: string; readonly missing: string }>
  >
}

/** A named set of behaviors of a platform: as documented, or as released. */
export interface Profile {
  /** `documented` for the default; part of links, so the id never changes. */
  readonly id: string
  readonly title: Text
  readonly summary: Text
}

/** A declaration that an app needs before the API works; the user can remove the declaration. */
export interface Declaration {
  /** As written in the app's manifest, e.g. `ohos.permission.INTERNET`. */
  readonly id: string
  readonly title: Text
  /** Set for a declaration with a value for the user to write. */
  readonly value?: DeclarationValue
}

/** The value of a declaration in the app's manifest. */
export interface DeclarationValue {
  /** `hosts`: names separated by commas or spaces. `milliseconds`: a whole number. */
  readonly kind: 'hosts' | 'milliseconds'
  /** Meaning of an empty value, e.g. `60000` or `every host`. */
  readonly empty: Text
}

/** Where a statement about a platform comes from. */
export interface Evidence {
  readonly kind: 'document' | 'types' | 'source' | 'executed' | 'report' | 'assumed'
  /** Name and version of the document, package or file, e.g. `@tarojs/taro-h5 4.2.1`. */
  readonly source: string
  /** Public address of the source, if any. */
  readonly url?: string
}

/**
 * A difference on another platform, in another profile or on a device. A shim raises the note when
 * running code meets the difference; the reference lists the note at the members.
 */
export interface PortabilityNote {
  /** `<platform>.<kebab-case>`, e.g. `ohos.close-code-mapped`; stands in links and anchors. */
  readonly id: string
  /** Text with `{name}` placeholders for the raising code. */
  readonly text: Text
  /** Members of `api.d.ts` concerned, e.g. `WebSocket.close`. */
  readonly members: readonly string[]
  /** Ids of the profiles that raise the note; all if unset. */
  readonly profiles?: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** An action on the screen of a page, or a text to wait for. */
export type ScreenStep =
  /** Clicks the element with the text. */
  | { readonly press: string }
  /** Types into the field that shows this while it is empty. */
  | { readonly type: string; readonly into: string }
  /** Waits until one of the texts is this. */
  | { readonly see: string }

/** Differences of a program in live mode by the limits of a browser. */
export interface LiveDifferences {
  /** Output in place of {@link Example.output}; the same output if unset. */
  readonly output?: readonly string[]
  /** Whether the messages on the wire differ, e.g. by a close code that a browser does not send. */
  readonly wire?: true
  /** Notes raised in live mode only. */
  readonly notes?: readonly string[]
}

/** A runnable program of the gallery, as a browser shows it. The source is a file next to the list. */
export interface ShownExample {
  /** Kebab-case, unique in the platform; part of links. */
  readonly id: string
  readonly title: Text
  readonly summary: Text
  /** File in the platform's `examples` folder, e.g. `round-trip.ts`. */
  readonly file: string
  /** Files of the same name beside it, e.g. `echo-page.wxml`. None if unset. */
  readonly beside?: readonly string[]
  /** Id of the intended scenario of `src/network/scenarios`. */
  readonly scenario: string
  /** Id of the task in `tasks.ts` of which the program is the platform's example. */
  readonly task?: string
  /** File with a server script in the same folder, in place of the scenario. */
  readonly server?: string
  /** Id of the profile; `documented` if unset. */
  readonly profile?: string
  /** Changes of the device during a simulated run, as in a link. None if unset. */
  readonly changes?: readonly DeviceChange[]
}

/**
 * A program of the gallery, with what the tests and the reference know of it. The build leaves the
 * members below out of the browser's scripts (`.vitepress/plugins/shown-examples.ts`).
 */
export interface Example extends ShownExample {
  /** Members of `api.d.ts` in the program. */
  readonly members: readonly string[]
  /**
   * Output on the console as `level: text`, portability notes as `note: <id>`; equal in simulated
   * and live mode, except for `live`. Of a simulated run alone for a program with a server script or
   * changes of the device.
   */
  readonly output: readonly string[]
  /** Differences in live mode, where a browser connects; unset for a program without differences. */
  readonly live?: LiveDifferences
  /**
   * Actions on the screen of a page, after which the console has all of `output`. A page runs until
   * the user stops the run. Unset for a program with an end.
   */
  readonly steps?: readonly ScreenStep[]
}

/**
 * A textual repair of a broken sample in a platform's document, for pasted samples. The number of
 * lines stays the same.
 */
export interface Repair {
  readonly pattern: RegExp
  readonly replacement: string
  /** The note raised at the mended line. */
  readonly note: string
}

/** Static data of a platform for the browser. */
export interface ShownPlatform {
  readonly id: string
  readonly title: Text
  /** The first is `documented`. */
  readonly profiles: readonly Profile[]
  readonly declarations: readonly Declaration[]
  readonly examples: readonly ShownExample[]
  /**
   * Undeclared variables in the document's snippets, by the module of the intended default export.
   * Reading such a variable works and raises a note.
   */
  readonly ambient: Readonly<Record<string, string>>
  /** Names of the `globals` that its shim installs. None when missing. */
  readonly globals?: readonly string[]
  /**
   * Ids of other platforms with declarations required by `api.d.ts`, in the editor and in examples,
   * e.g. `web` for Taro's `SocketTask.ws`. None if unset.
   */
  readonly sees?: readonly string[]
  readonly repairs: readonly Repair[]
  /** Extensions of pages of which only the script runs, without a screen. None if unset. */
  readonly scriptPages?: readonly string[]
  /** Names of conditional comments; none are read if unset. */
  readonly conditions?: ConditionNames
}

/** Static data of a platform for the site, the tests and the reference. */
export interface Platform extends ShownPlatform {
  readonly examples: readonly Example[]
}
