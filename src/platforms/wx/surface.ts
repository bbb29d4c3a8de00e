/** Mini programs import nothing for sockets. */
export type Modules = object

/** The only name. */
export interface Globals {
  readonly wx: typeof wx
}
