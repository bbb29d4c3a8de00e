import type { DefaultTheme, LocaleConfig } from 'vitepress'
import { referenceNav, referenceSidebar } from '../reference/navigation.ts'

/** The English site, at the root. */
export const en: LocaleConfig<DefaultTheme.Config>[string] = {
  label: 'English',
  lang: 'en-US',
  description:
    'Run the WebSocket APIs of Weex, Taro, vivo BlueOS and OpenHarmony in the browser, with no device and no server.',
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/guide/playground/', activeMatch: '^/guide/' },
      ...referenceNav('en'),
      { text: 'Playground', link: '/playground/', activeMatch: '^/playground/' },
    ],
    sidebar: {
      ...referenceSidebar('en'),
      '/': [
        {
          text: 'Guide',
          items: [
            { text: 'The playground in one minute', link: '/guide/playground/' },
            { text: 'Simulated and live servers', link: '/guide/servers/' },
            { text: 'Examples in the pages', link: '/guide/examples/' },
            { text: 'The link format', link: '/links/' },
          ],
        },
      ],
    },
    navMenuLabel: 'Main navigation',
  },
}
