import type { DefaultTheme } from 'vitepress'
import type { Locale, Text } from '../../src/text.ts'

const PAGES: readonly (readonly [group: Text, pages: readonly (readonly [string, Text])[]])[] = [
  [
    { en: 'Recipes', zh: '实践' },
    [
      ['', { en: 'Overview', zh: '总览' }],
      ['reconnect/', { en: 'Reconnect with back-off', zh: '断线重连' }],
      ['heartbeat/', { en: 'Heartbeat and dead links', zh: '心跳与失效连接' }],
      ['queue/', { en: 'Queue before open', zh: '打开前排队' }],
      ['authentication/', { en: 'Authentication', zh: '用令牌鉴权' }],
      ['binary/', { en: 'Binary messages', zh: '二进制消息' }],
      ['requests/', { en: 'Requests with ids', zh: '带 id 的请求与应答' }],
      ['close-codes/', { en: 'Decide by the close code', zh: '按关闭码决定是否重连' }],
      ['connections/', { en: 'Several connections', zh: '多个连接与数量限制' }],
      ['background/', { en: 'App in the background', zh: '应用在后台' }],
      ['testing/', { en: 'Tests in Node', zh: '在 Node 中测试' }],
    ],
  ],
  [
    { en: 'Help', zh: '帮助' },
    [
      ['troubleshooting/', { en: 'Troubleshooting', zh: '故障排查' }],
      ['faq/', { en: 'Questions and answers', zh: '常见问题' }],
    ],
  ],
]

const rootOf = (locale: Locale) => `${locale === 'zh' ? '/zh' : ''}/recipes/`

/** Creates the entry of the recipes in the main navigation. */
export function recipesNav(locale: Locale): DefaultTheme.NavItemWithLink {
  return {
    text: PAGES[0]![0][locale],
    link: rootOf(locale),
    activeMatch: `^${rootOf(locale)}`,
  }
}

/** Creates the sidebar of the recipes and of the help. */
export function recipesSidebar(locale: Locale): DefaultTheme.SidebarMulti {
  return {
    [rootOf(locale)]: PAGES.map(([group, pages]) => ({
      text: group[locale],
      items: pages.map(([path, text]) => ({ text: text[locale], link: rootOf(locale) + path })),
    })),
  }
}
