import type { MarkdownRenderer } from 'vitepress'
import { platformIds } from '../../src/platforms/list.ts'
import { facts } from '../../src/platforms/lists/facts.ts'
import { byId } from '../../src/platforms/lists/platforms.ts'
import { type RecipeId, recipeIds } from '../../src/recipes/contract.ts'
import { recipes } from '../../src/recipes/list.ts'
import { platformsOf } from '../../src/recipes/program.ts'
import type { Locale, Text } from '../../src/text.ts'
import { escapeMarkup } from '../../src/writing/markup.ts'
import { pageParts } from './page-parts.ts'
import { platformTabs } from './platform-tabs.ts'

const COLON: Text = { en: ': ', zh: '：' }

/** Puts the programs of a recipe into a page with a `<!-- recipe: reconnect -->` comment. */
export function recipeTabs(md: MarkdownRenderer): void {
  pageParts(md, 'recipe', (locale) =>
    Object.fromEntries(recipeIds.map((id) => [id, recipeBlock(id, locale)])),
  )
}

function recipeBlock(id: RecipeId, locale: Locale): string {
  const tabs = platformsOf(id).map((platform) => ({
    title: byId[platform].title[locale],
    content: `<LiveExample platform="${platform}" id="recipe/${id}" />`,
  }))
  return [platformTabs(recipes[id].title[locale], `recipe-${id}`, tabs), remarks(id, locale)]
    .filter(Boolean)
    .join('\n\n')
}

/** Lists the platforms where the recipe is impossible or needless, with the reasons. */
function remarks(id: RecipeId, locale: Locale): string {
  return platformIds
    .flatMap((platform) => {
      const remark = facts[platform].recipes?.[id]
      if (!remark) return []
      const text = 'impossible' in remark ? remark.impossible : remark.needless
      return [`- **${byId[platform].title[locale]}**${COLON[locale]}${escapeMarkup(text[locale])}`]
    })
    .join('\n')
}
