import type { ExampleEntry, PlatformReference } from '../../../src/reference/model.ts'
import { type Html, markup } from '../html.ts'
import { prose } from '../locale.ts'
import { type View, say } from '../view.ts'
import { words } from '../words.ts'

/**
 * Creates an example: description, program runnable in the page, and output.
 *
 * @param platform The example's platform.
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
      <div class="ref-signature">
        ${example.output.map((line) => markup`<code>${line}</code>`)}
      </div>
    </details>`,
  ]
}

/**
 * Creates the tag of a program of the gallery, runnable in the page; the site's Markdown expands
 * the tag to code.
 */
export function liveExample({ id: platform }: PlatformReference, { id }: ExampleEntry): string {
  return `<LiveExample platform="${platform}" id="${id}" />`
}

/** Formats a block of code as Markdown. */
export function fence(code: string, language: string): string {
  const ticks = Math.max(3, ...(code.match(/`+/g) ?? []).map(({ length }) => length + 1))
  const mark = '`'.repeat(ticks)
  return `${mark}${language}\n${code.trimEnd()}\n${mark}`
}
