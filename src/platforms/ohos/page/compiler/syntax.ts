/** A decorator before a declaration or a member. */
export interface Decorator {
  readonly name: string
  /** Source of the arguments, on a single line; empty for none. */
  readonly values: string
  /** Offsets in the source. */
  readonly start: number
  readonly end: number
}

/** A member of a struct or a class. */
export interface Member {
  readonly name: string
  readonly decorators: readonly Decorator[]
  /** Indexes of the brackets around the body of a method. */
  readonly body: readonly [open: number, close: number] | undefined
  /** Index of the name. */
  readonly index: number
  /** Index after the member. */
  readonly end: number
}
