/** Where a site stands. */
export interface Place {
  /** Base path, with a slash at both ends. */
  readonly base: string
  /** Scheme and host, e.g. `https://polysocket.example`; empty if unknown. */
  readonly origin: string
}

/**
 * Stands for the place in a site that is being built: the real one is filled in at the end, so that
 * one build gives a copy for any place in seconds.
 */
export const PLACEHOLDER: Place = {
  base: '/base.polysocket.invalid/',
  origin: 'https://origin.polysocket.invalid',
}

/** Returns the place that the environment names by `BASE` and `ORIGIN`. */
export function placeOf({ BASE, ORIGIN = '' }: NodeJS.ProcessEnv): Place {
  return { base: BASE || '/', origin: ORIGIN.replace(/\/$/, '') }
}
