import { defineRoutes } from 'vitepress'
import type { Locale } from '../../src/text.ts'
import { pagesIn } from './site.ts'

/**
 * The pages of one folder, for VitePress's dynamic routes.
 *
 * @param folder E.g. `reference/platforms`. Its own page is `index`.
 */
export function routes(locale: Locale, folder: string) {
  return defineRoutes({
    async paths() {
      const pages = await pagesIn(locale)
      return pages.flatMap(({ path, title, description, content, wide }) => {
        const page = nameIn(folder, path)
        return page === undefined
          ? []
          : [{ params: { page, title, description, layout: wide ? 'wide' : 'outline' }, content }]
      })
    },
    transformPageData({ params, frontmatter }) {
      return {
        description: params?.description as string,
        frontmatter: params?.layout === 'wide' ? { ...frontmatter, aside: false } : frontmatter,
      }
    },
  })
}

/**
 * The name of a page in the folder; `undefined` when it stands elsewhere. The page of a folder
 * within another is that one's.
 */
function nameIn(folder: string, path: string): string | undefined {
  if (path === folder) return folder.includes('/') ? undefined : 'index'
  const name = path.slice(folder.length + 1)
  return path.startsWith(`${folder}/`) && !name.includes('/') ? name : undefined
}
