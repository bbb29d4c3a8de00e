import { escapeHtml } from '../html.ts'
import { type View, say } from '../view.ts'

/** Where the reader chooses their platform. */
export function platformChoice(view: View): string {
  const names = view.model.platforms.map(({ id, title }) => [id, say(view, title)])
  const value = JSON.stringify(Object.fromEntries(names)).replaceAll("'", "\\'")
  return `<PlatformChoice :platforms="${escapeHtml(value)}" />`
}
