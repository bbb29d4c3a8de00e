import type { ExampleEntry, PlatformReference } from '../../../src/reference/model.ts'
import { type Html, markup } from '../html.ts'
import { prose } from '../locale.ts'
import { type View, say } from '../view.ts'
import { words } from '../words.ts'

/**
 * An example: what it shows, its program, which runs in the page, and what it prints.
 *
 * @param platform The platform whose example it is.
 */
export function exampleBlocks(
  view: View,
  platform: PlatformReference,
  example: ExampleEntry,
): readonly (Html | string)[] {
  return [
    markup`<p>${prose(example.summary, view.locale)}</p>`,
    liveExample(platform, example),
    markup`<details class="ref-output">
      <summary>${say(view, words.prints)}</summary>
      <div class="ref-signature" tabindex="0">
        ${example.output.map((line) => markup`<code>${line}</code>`)}
      </div>
    </details>`,
  ]
}

/** A program of the gallery that runs in the page; the site's Markdown makes code of it. */
export function liveExample({ id: platform }: PlatformReference, { id }: ExampleEntry): string {
  return `<LiveExample platform="${platform}" id="${id}" />`
}

/** A block of code as Markdown. */
export function fence(code: string, language: string): string {
  const ticks = Math.max(3, ...(code.match(/`+/g) ?? []).map(({ length }) => length + 1))
  const mark = '`'.repeat(ticks)
  return `${mark}${language}\n${code.trimEnd()}\n${mark}`
}
