/** Where a site stands. */
export interface Place {
  /** Base path, with a slash at both ends. */
  readonly base: string
  /** Scheme and host, e.g. `https://polysocket.example`; empty if unknown. */
  readonly origin: string
}

/**
 * Stands for the place in a site during the build: the real place is filled in at the end, so a
 * single build gives a copy for any place in seconds.
 */
export const PLACEHOLDER: Place = {
  base: '/base.polysocket.invalid/',
  origin: 'https://origin.polysocket.invalid',
}

/** Returns the place named by `BASE` and `ORIGIN` in the environment. */
export function placeOf({ BASE, ORIGIN = '' }: NodeJS.ProcessEnv): Place {
  return { base: BASE || '/', origin: ORIGIN.replace(/\/$/, '') }
}
