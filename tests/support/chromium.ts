import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
/** The same engine without windows, menus and start page: opens a page in two thirds of the time. */
const SHELL = 'chromium-headless-shell'

/**
 * Finds the system's Chromium: `CHROMIUM`, if set, or the first of the usual names on the PATH.
 *
 * @returns The path, or `undefined`; Playwright then looks for its own download.
 */
export function chromiumPath(): string | undefined {
  return process.env.CHROMIUM ?? firstOnPath(NAMES)
}

/** Finds the system's Chromium for tests without a window: the headless shell, if installed. */
export function headlessChromiumPath(): string | undefined {
  return process.env.CHROMIUM ?? firstOnPath([SHELL, ...NAMES])
}

/** Returns the first existing program, by the order of the names first. */
function firstOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path))
}
