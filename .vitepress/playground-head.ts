import type { Plugin, Rolldown } from 'vite'
import type { HeadConfig, TransformContext } from 'vitepress'
import { DRAFT_PREFIX, DRAFTS_MARK } from '../playground/scenario/drafts/last-words.ts'
import type { Locale } from '../src/text.ts'
import { EARLY_TOUCH } from './early-touch.ts'
import { pageLocale } from './page-locale.ts'

/*
 * The built page has a picture of the playground with its first program. Somebody whose link or
 * draft will take that one's place should not see it flash by.
 */
const OTHER_PROGRAM = `;(() => {
  const isKept = () => {
    try {
      return Object.keys(localStorage).some((key) => key === '${DRAFTS_MARK}' || key.startsWith('${DRAFT_PREFIX}'))
    } catch {
      return false
    }
  }
  const isOther = location.hash.length > 1 || location.search !== '' || isKept()
  document.documentElement.classList.toggle('other-program', isOther)
})()`

/**
 * Creates the additional head of the playground's page: whether the picture is of use, what the
 * picture does, and the files of the playground, otherwise requested in sequence.
 *
 * @param base The site's base path, with a slash at both ends.
 * @returns The part for `transformHead` and the part for `vite.plugins`; both belong together.
 */
export function playgroundHead(base: string): {
  head: (page: TransformContext) => HeadConfig[]
  plugin: Plugin
} {
  let files: Readonly<Record<Locale, readonly string[]>> = { en: [], zh: [] }

  function head({ pageData, head: before }: TransformContext): HeadConfig[] {
    if (!/^(zh\/)?playground\/index\.md$/.test(pageData.relativePath)) return []
    const locale = pageLocale(pageData.relativePath)
    return [
      ['script', {}, OTHER_PROGRAM + EARLY_TOUCH],
      ...files[locale]
        .map((file) => base + file)
        .filter((href) => !before.some(([, attributes]) => attributes.href === href))
        .map((href): HeadConfig => [
          'link',
          // Asked for when the picture has been painted: see `startAfterPaint`.
          { rel: 'modulepreload', href, fetchpriority: 'low' },
        ]),
    ]
  }

  const plugin: Plugin = {
    name: 'playground-head',
    apply: 'build',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return
      files = { en: filesOf(bundle, 'en'), zh: filesOf(bundle, 'zh') }
    },
  }
  return { head, plugin }
}

/** Lists the playground's chunk, a language's words and all imports of both, importers first. */
function filesOf(bundle: Rolldown.OutputBundle, locale: Locale): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const entries = ['/playground/page/Playground.vue', `/playground/locales/${locale}.ts`].map(
    (path) => {
      const entry = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(path)))
      if (!entry) throw new Error(`${path} is in no chunk.`)
      return entry.fileName
    },
  )
  const files = new Set(entries)
  for (const file of files) for (const next of byFile.get(file)?.imports ?? []) files.add(next)
  return [...files]
}
