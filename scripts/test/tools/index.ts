import { ensureBrowser } from './chromium.ts'
import { ensureFirefox } from './firefox.ts'
import { ensureNginx } from './nginx.ts'

/** Programs that stages need and this command installs where they are missing. */
const ensure = { chromium: ensureBrowser, firefox: ensureFirefox, nginx: ensureNginx }

export type Tool = keyof typeof ensure

/** Installs programs that are missing; ends the run with instructions where that fails. */
export function ensureTools(tools: Iterable<Tool>): void {
  for (const tool of new Set(tools)) ensure[tool]()
}
