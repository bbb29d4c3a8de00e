/** What creates pages and components has of the framework. */
export interface Services {
  /** Calls the program's code in a later task, and draws what it changed. */
  readonly later: (callback: () => void) => unknown
  /** Calls the program's code, and reports exceptions. */
  readonly guard: (code: () => unknown) => void
  /** Adds the style sheet of a page or component, once. */
  readonly style: (path: string) => void
}
