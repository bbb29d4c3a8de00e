import type { PlatformReference } from '../../../src/reference/model.ts'
import { markdown } from '../locale.ts'
import { type Block, heading } from '../page.ts'
import { type View, say } from '../view.ts'
import { headedFold } from './fold.ts'

export interface PlatformSections<Part> {
  readonly parts: readonly Part[]
  readonly platform: (part: Part) => PlatformReference
  readonly level: 2 | 3
  readonly anchor: (platform: PlatformReference) => string
  readonly content: (part: Part) => Block
}

/** Creates a section for each platform. The reader's comes first; the others fold by choice. */
export function platformSections<Part>(
  view: View,
  { parts, platform, level, anchor, content }: PlatformSections<Part>,
): Block {
  return [
    '<div class="ref-platforms" data-by-platform="sections">',
    parts.map((part) => {
      const own = platform(part)
      return [
        `<section data-platform="${own.id}">`,
        headedFold({
          heading: heading(level, markdown(say(view, own.title)), anchor(own)),
          kind: 'platform',
          open: true,
          content: content(part),
        }),
        '</section>',
      ]
    }),
    '</div>',
  ]
}
