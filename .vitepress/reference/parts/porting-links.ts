import type { PlatformReference } from '../../../src/reference/model.ts'
import { type Html, markup } from '../html.ts'
import { type View, folders, href, say } from '../view.ts'
import { commas } from './code.ts'

/** Links to the porting guides from and to every other platform. */
export function portingLinks(view: View, platform: PlatformReference): Html {
  const others = view.model.platforms.filter(({ id }) => id !== platform.id)
  const ways = (from: (other: PlatformReference) => readonly [string, string]) =>
    commas(
      view,
      others.map((other) => {
        const [start, end] = from(other)
        return markup`<a href="${href(view, folders.port(start, end))}">${say(view, other.title)}</a>`
      }),
    )
  const name = say(view, platform.title)
  const to = { en: `Port to ${name} from`, zh: `移植到 ${name}，来自` }
  const from = { en: `Port from ${name} to`, zh: `从 ${name} 移植到` }
  return markup`<p class="ref-meta">
    ${say(view, to)} ${ways(({ id }) => [id, platform.id])}<br />
    ${say(view, from)} ${ways(({ id }) => [platform.id, id])}
  </p>`
}
