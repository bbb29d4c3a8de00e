import { escapeMarkup } from '../../../src/writing/markup.ts'
import { type View, say } from '../view.ts'

/** Creates the reader's choice of platform. */
export function platformChoice(view: View): string {
  const names = view.model.platforms.map(({ id, title }) => [id, say(view, title)])
  const value = JSON.stringify(Object.fromEntries(names)).replaceAll("'", "\\'")
  return `<PlatformChoice :platforms="${escapeMarkup(value)}" />`
}
