/** uni-app imports nothing for sockets. */
export type Modules = object

/** The only name. */
export interface Globals {
  readonly uni: typeof uni
}
