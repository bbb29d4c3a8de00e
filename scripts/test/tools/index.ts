import { ensureBrowser } from './chromium.ts'
import { ensureFirefox } from './firefox.ts'
import { ensureNginx } from './nginx.ts'

/** Programs required by stages, installed by this command when missing. */
const ensure = { chromium: ensureBrowser, firefox: ensureFirefox, nginx: ensureNginx }

export type Tool = keyof typeof ensure

/** Installs missing programs; ends the run with instructions when the installation fails. */
export function ensureTools(tools: Iterable<Tool>): void {
  for (const tool of new Set(tools)) ensure[tool]()
}
