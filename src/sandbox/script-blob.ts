/**
 * Creates a blob of a script's source once, for any number of requests.
 *
 * @param load Loads the source; called again after a failure.
 */
export function scriptBlob(load: () => Promise<string>): () => Promise<Blob> {
  let blob: Promise<Blob> | undefined
  return () => {
    if (blob) return blob
    const attempt = load().then((source) => new Blob([source], { type: 'text/javascript' }))
    blob = attempt
    attempt.catch(() => (blob = undefined))
    return attempt
  }
}
