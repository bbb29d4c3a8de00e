import { defineRoutes } from 'vitepress'
import type { Locale } from '../../src/text.ts'
import { pagesIn } from './site.ts'

/**
 * Defines the pages of a folder, for VitePress's dynamic routes.
 *
 * @param folder E.g. `reference/platforms`. The folder's own page is `index`.
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
        // The page has no file of its own: neither an address for editing nor a date.
        frontmatter: {
          ...frontmatter,
          editLink: false,
          lastUpdated: false,
          ...(params?.layout === 'wide' ? { aside: false } : {}),
        },
      }
    },
  })
}

/**
 * Returns the name of a page in the folder; `undefined` for a page elsewhere. The page of a nested
 * folder belongs to the nested folder.
 */
function nameIn(folder: string, path: string): string | undefined {
  if (path === folder) return folder.includes('/') ? undefined : 'index'
  const name = path.slice(folder.length + 1)
  return path.startsWith(`${folder}/`) && !name.includes('/') ? name : undefined
}
