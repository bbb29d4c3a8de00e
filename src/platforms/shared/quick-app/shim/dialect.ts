/** Events of a connection. */
export type EventName = 'open' | 'message' | 'close' | 'error'

/** Situations with a note on some platform of the family. */
export type Situation =
  | 'referer header'
  | 'http url'
  | 'cannot connect'
  | 'failure text'
  | 'late failure'
  | 'timeout'
  | 'drop without error'
  | 'late open'
  | 'open argument'
  | 'foreign handler'
  | 'send not open'
  | 'empty message'
  | 'typed array'
  | 'data converted'
  | 'close not open'
  | 'close code'
  | 'close reason'
  | 'released'
  | 'promise result'

/** A platform of the family: names, documented types, and where the engine counts. */
export interface Dialect {
  /** Name of the module, and of the feature in an app's manifest. */
  readonly feature: string
  /** Name of a connection's class in the framework's messages. */
  readonly instance: string
  /** Properties of a connection that hold the handlers. */
  readonly handlers: Readonly<Record<EventName, string>>
  /** Handlers in the spelling of related platforms, which the platform never calls. */
  readonly foreignHandlers: readonly string[]
  /**
   * Whether the platform is the engine itself. Otherwise the document counts where it speaks: results
   * without arguments, a connection from every `create`.
   */
  readonly isEngine: boolean
  /** Declaration with the milliseconds for connecting, and the default; no limit if unset. */
  readonly connectTimeout?: { readonly declaration: string; readonly standard: number }
  /** Ids of the platform's notes. */
  readonly notes: Readonly<Partial<Record<Situation, string>>>
}
