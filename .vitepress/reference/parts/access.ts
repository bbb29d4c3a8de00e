import type { DeclaredNeed, ModuleForm, PlatformReference } from '../../../src/reference/model.ts'
import { type Html, markup } from '../html.ts'
import { prose } from '../locale.ts'
import { type View, say } from '../view.ts'
import { importWords, words } from '../words.ts'
import { memberLinks } from './code.ts'
import { fence } from './example.ts'
import { table } from './table.ts'

/** Lists every way to import the API. */
export function importForms(view: View, { imports }: PlatformReference): Html {
  return table<ModuleForm>({
    rows: imports,
    columns: [
      {
        title: say(view, words.form),
        cell: ({ kind }) => prose(importWords[kind], view.locale),
        heads: true,
      },
      {
        title: say(view, words.code),
        plain: true,
        cell: ({ code }) => markup`<code>${code}</code>`,
      },
    ],
  })
}

/** Describes the declarations that an app needs first, with the block of the manifest. */
export function manifestBlocks(
  view: View,
  platform: PlatformReference,
): readonly (Html | string)[] {
  return platform.declarations.flatMap((need: DeclaredNeed) => [
    markup`<p>
      <code>${need.id}</code> ${prose(need.title, view.locale)}
      ${need.members.length > 0 && markup`<br />${say(view, words.neededBy)} ${memberLinks(view, platform, need.members)}`}
    </p>`,
    ...(need.code
      ? [markup`<p class="ref-label"><code>${need.file}</code></p>`, fence(need.code, 'json')]
      : []),
  ])
}
