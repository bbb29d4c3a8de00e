import type { Text } from '../text.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import type { PlatformTrace } from './trace-contract.ts'

/**
 * Everything that a shim may know of the world. A shim imports nothing else, so that it runs
 * unchanged in Node, in a page and in the sandbox's worker.
 */
export interface PlatformHost {
  /** The simulated constructor or the browser's own; the shim cannot tell which. */
  readonly WebSocket: WebSocketConstructor
  /** Where the platform itself writes, e.g. a deprecation warning. Never for portability notes. */
  readonly console: Pick<Console, 'log' | 'info' | 'warn' | 'error' | 'debug'>
  /** Timers that keep the run alive, for callbacks that a platform delivers in a later task. */
  readonly setTimeout: (callback: () => void, milliseconds?: number) => unknown
  readonly clearTimeout: (timer: unknown) => void
  /** Id of the chosen profile; always one of the platform's own. */
  readonly profile: string
  /** Whether the app's manifest declares this permission or feature; see {@link Declaration}. */
  declares(id: string): boolean
  /**
   * Raises a portability note at the user's line that is running now.
   *
   * @param id A note of this platform's `notes.ts`.
   * @param values Fill the `{name}` placeholders of the note's text.
   */
  note(id: string, values?: Readonly<Record<string, string | number>>): void
  /** Where calls and callbacks are told of; nobody asks for them when missing. */
  readonly trace?: PlatformTrace
}

/** What a program can load or see of a platform once its shim is installed. */
export interface PlatformSurface {
  /**
   * Exports by module specifier, as `import` and `require` name it. An exports object with
   * `__esModule: true` carries its default export under `default`; any other object is the value
   * of `require()` and, as a whole, the default import.
   */
  readonly modules: Readonly<Record<string, unknown>>
  /** Names that the platform puts into the global scope, e.g. Weex's `weex`. */
  readonly globals?: Readonly<Record<string, unknown>>
}

/** Builds one run's instance of a platform's API. State lives in the result, never in the module. */
export type Shim = (host: PlatformHost) => PlatformSurface

/** A named set of behaviours of one platform: what its document promises, or what really ships. */
export interface Profile {
  /** `documented` for the default; stands in links, so it never changes. */
  readonly id: string
  readonly title: Text
  readonly summary: Text
}

/** Something that an app has to declare before the API works; the user can take it away. */
export interface Declaration {
  /** As written in the app's manifest, e.g. `ohos.permission.INTERNET`. */
  readonly id: string
  readonly title: Text
}

/** Where a statement about a platform comes from. */
export interface Evidence {
  readonly kind: 'document' | 'types' | 'source' | 'executed' | 'assumed'
  /** Name of the document, package or file and its version, e.g. `@tarojs/taro-h5 4.2.1`. */
  readonly source: string
}

/**
 * What another platform, another profile or a real device would do differently at this point.
 * Raised by a shim when running code meets it; listed by the reference at its members.
 */
export interface PortabilityNote {
  /** `<platform>.<kebab-case>`, e.g. `ohos.close-code-mapped`; stands in links and anchors. */
  readonly id: string
  /** May hold `{name}` placeholders that the raising code fills. */
  readonly text: Text
  /** Members of `api.d.ts` that it belongs to, e.g. `WebSocket.close`. */
  readonly members: readonly string[]
  /** Profiles that raise it; all when missing. */
  readonly profiles?: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** What a person does on the screen of a page, or waits to see there. */
export type ScreenStep =
  /** Clicks what has this text. */
  | { readonly press: string }
  /** Types into the field that shows this while it is empty. */
  | { readonly type: string; readonly into: string }
  /** Waits until one of the texts is this. */
  | { readonly see: string }

/** One runnable program of the gallery. Its source is a file beside the list that names it. */
export interface Example {
  /** Kebab-case, unique in its platform; stands in links. */
  readonly id: string
  readonly title: Text
  readonly summary: Text
  /** File in the platform's `examples` folder, e.g. `round-trip.ts`. */
  readonly file: string
  /** Scenario of `src/network/scenarios` that the program is meant to meet. */
  readonly scenario: string
  /** File with a server script of its own, in the same folder; replaces the scenario. */
  readonly server?: string
  /** Profile that it runs under; `documented` when missing. */
  readonly profile?: string
  /** Members of `api.d.ts` that it shows. */
  readonly members: readonly string[]
  /**
   * What the console prints, as `level: text`, portability notes as `note: <id>`; the same in
   * simulated and in live mode.
   */
  readonly output: readonly string[]
  /**
   * Of a page, which goes on until it is stopped: what to do on its screen, after which the console
   * has printed all of `output`. Missing for a program that ends by itself.
   */
  readonly steps?: readonly ScreenStep[]
}

/**
 * A textual mend for a way in which a platform's own document breaks its sample, so that a pasted
 * sample runs. It must keep the number of lines.
 */
export interface Repair {
  readonly pattern: RegExp
  readonly replacement: string
  /** The note raised at the mended line. */
  readonly note: string
}

/** What the site knows of a platform without running it. */
export interface Platform {
  readonly id: string
  readonly title: Text
  /** The first is `documented`. */
  readonly profiles: readonly Profile[]
  readonly declarations: readonly Declaration[]
  readonly examples: readonly Example[]
  /**
   * Variables that the document's snippets use without importing them, by the module whose default
   * export they mean. Reading one that the program did not declare works and raises a note.
   */
  readonly ambient: Readonly<Record<string, string>>
  /**
   * Other platforms whose declarations its own `api.d.ts` needs beside it, in the editor as in the
   * examples, e.g. `web` for Taro's `SocketTask.ws`. None when missing.
   */
  readonly sees?: readonly string[]
  readonly repairs: readonly Repair[]
}
