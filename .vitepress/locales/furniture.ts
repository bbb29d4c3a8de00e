import type { DefaultTheme, LocaleConfig } from 'vitepress'
import type { Locale, Text } from '../../src/text.ts'

type Site = LocaleConfig<DefaultTheme.Config>[string]

const EDIT: Text = { en: 'Edit this page', zh: '编辑此页' }
const LICENSE: Text = { en: 'MIT License', zh: 'MIT 许可证' }
const CHANGELOG: Text = { en: 'Changelog', zh: '更新日志' }

/**
 * Adds the furniture that depends on the place of the site: the footer, and the link for editing.
 *
 * @param base The site's base path, with a slash at both ends.
 * @param editUrl Address of the folder of pages in the repository; no link if unset.
 */
export function withFurniture(
  site: Site,
  locale: Locale,
  base: string,
  editUrl: string | undefined,
): Site {
  const changelog = `${base}${locale === 'zh' ? 'zh/' : ''}changelog/`
  const message = `${LICENSE[locale]} · <a href="${changelog}">${CHANGELOG[locale]}</a> · <a href="${base}llms.txt">llms.txt</a>`
  return {
    ...site,
    themeConfig: {
      ...site.themeConfig,
      footer: { message },
      ...(editUrl ? { editLink: { pattern: `${editUrl}:path`, text: EDIT[locale] } } : {}),
    },
  }
}
