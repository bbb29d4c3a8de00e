import type { DefaultTheme, LocaleConfig } from 'vitepress'
import { withNames } from '../platform-names.ts'
import { referenceNav, referenceSidebar } from '../reference/navigation.ts'

/** The English site, at the root. */
export const en: LocaleConfig<DefaultTheme.Config>[string] = {
  label: 'English',
  lang: 'en-US',
  description: withNames(
    'Run the WebSocket APIs of %native-platforms% in the browser, without a device or a server.',
    'en',
  ),
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/guide/', activeMatch: '^/guide/' },
      ...referenceNav('en'),
      { text: 'Playground', link: '/playground/', activeMatch: '^/playground/' },
    ],
    sidebar: {
      ...referenceSidebar('en'),
      '/': [
        {
          text: 'Guide',
          items: [
            { text: 'What Polysocket is', link: '/guide/' },
            { text: 'The playground and its panels', link: '/guide/playground/' },
            { text: 'Simulated and live servers', link: '/guide/servers/' },
            { text: 'How faithful the simulation is', link: '/fidelity/' },
            { text: 'Performance in figures', link: '/performance/' },
            { text: 'Links', link: '/links/' },
            { text: 'Examples in the pages', link: '/guide/examples/' },
            { text: 'Examples in other pages', link: '/guide/embedding/' },
            { text: 'From code and the command line', link: '/guide/package/' },
            { text: 'Hosting the site', link: '/guide/hosting/' },
            { text: 'What is safe, and why', link: '/guide/security/' },
            { text: 'Browsers', link: '/guide/browsers/' },
            { text: 'Adding a platform', link: '/guide/platforms/' },
          ],
        },
      ],
    },
    navMenuLabel: 'Main navigation',
    notFound: {
      title: 'Page not found',
      quote: 'The address is wrong, or the page was moved.',
      linkLabel: 'Go to the home page',
      linkText: 'Go to the home page',
    },
  },
}
