import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Names of the stock Firefox, the extended-support one of Debian first. */
const NAMES = ['firefox-esr', 'firefox']

/** Where the system's Firefox is: `FIREFOX`, or the first of its names on the `PATH`. */
export function firefoxPath(): string | undefined {
  const named = process.env.FIREFOX
  if (named) return existsSync(named) ? named : undefined
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, name)
      if (existsSync(path)) return path
    }
  }
  return undefined
}
