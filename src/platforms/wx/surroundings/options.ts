/** Options of a page, a component, a behavior or an app, as the program writes them. */
export type Options = Record<string, unknown>

/** A page or component of the program. */
export interface Instance {
  /** `this` of the program's methods. */
  readonly self: object
  /** Calls the life-cycle of a page that opens. */
  load(): void
  /** Calls the life-cycle of what has been drawn for the first time. */
  ready(): void
  /** Calls the life-cycle of a page that the app shows or hides. */
  turn(shown: boolean): void
  /** Calls the life-cycle of a page that goes. */
  close(): void
}

/** What an instance is created for. */
export interface Place {
  /** Path of the page or component, without an extension. */
  readonly route: string
  /** Options of the page's address. */
  readonly query?: Readonly<Record<string, string>>
  /** Calls a function in a later task, after drawing. */
  readonly later: (callback: () => void) => unknown
  /** Draws changes of `data`, by path, unless nothing is drawn. */
  changed?(changes: Options): void
}
