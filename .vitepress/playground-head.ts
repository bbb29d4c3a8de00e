import type { Plugin, Rolldown } from 'vite'
import type { HeadConfig, TransformContext } from 'vitepress'
import { DRAFT_PREFIX } from '../playground/drafts/slots.ts'

/*
 * The built page has a picture of the playground with its first program. Somebody whose link or
 * draft will take that one's place should not see it flash by.
 */
const OTHER_PROGRAM = `;(() => {
  const isKept = () => {
    try {
      return Object.keys(localStorage).some((key) => key.startsWith('${DRAFT_PREFIX}'))
    } catch {
      return false
    }
  }
  const isOther = location.hash.length > 1 || location.search !== '' || isKept()
  document.documentElement.classList.toggle('other-program', isOther)
})()`

/**
 * What the head of the playground's page has more than others: whether its picture is of use, and
 * the files of the playground, which would otherwise be asked for one after the other.
 *
 * @param base The site's base path, with a slash at both ends.
 * @returns The part for `transformHead` and the part for `vite.plugins`; they belong together.
 */
export function playgroundHead(base: string): {
  head: (page: TransformContext) => HeadConfig[]
  plugin: Plugin
} {
  let files: readonly string[] = []

  function head({ pageData, head: before }: TransformContext): HeadConfig[] {
    if (!/^(zh\/)?playground\/index\.md$/.test(pageData.relativePath)) return []
    return [
      ['script', {}, OTHER_PROGRAM],
      ...files
        .map((file) => base + file)
        .filter((href) => !before.some(([, attributes]) => attributes.href === href))
        .map((href): HeadConfig => [
          'link',
          // After what the picture is drawn with.
          { rel: 'modulepreload', href, fetchpriority: 'low' },
        ]),
    ]
  }

  const plugin: Plugin = {
    name: 'playground-head',
    apply: 'build',
    generateBundle(_options, bundle) {
      if (this.environment.name === 'client') files = filesOf(bundle)
    },
  }
  return { head, plugin }
}

/** The playground's chunk and all that it imports, each after what needs it. */
function filesOf(bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const playground = chunks.find(({ facadeModuleId }) =>
    facadeModuleId?.endsWith('/playground/Playground.vue'),
  )
  if (!playground) throw new Error('The playground has no chunk of its own any more.')
  const files = new Set([playground.fileName])
  for (const file of files) for (const next of byFile.get(file)?.imports ?? []) files.add(next)
  return [...files]
}
