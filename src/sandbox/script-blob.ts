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

/**
 * Returns a loader of scripts by name, each loaded on first use and again after a failure.
 *
 * @param load Loads the source of a script.
 */
export function scriptBlobs(
  load: (name: string) => Promise<string>,
): (name: string) => Promise<Blob> {
  const scripts = new Map<string, () => Promise<Blob>>()
  return (name) => {
    const script = scripts.get(name) ?? scriptBlob(() => load(name))
    scripts.set(name, script)
    return script()
  }
}
