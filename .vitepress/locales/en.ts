import type { DefaultTheme, LocaleConfig } from 'vitepress'
import { withNames } from '../platform-names.ts'
import { recipesNav, recipesSidebar } from './recipes.ts'
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
      recipesNav('en'),
      ...referenceNav('en'),
      { text: 'Playground', link: '/playground/', activeMatch: '^/playground/' },
    ],
    sidebar: {
      ...recipesSidebar('en'),
      ...referenceSidebar('en'),
      '/': [
        {
          text: 'Start',
          items: [{ text: 'What Polysocket is', link: '/guide/' }],
        },
        {
          text: 'Playground',
          items: [
            { text: 'The playground and its panels', link: '/guide/playground/' },
            { text: 'Simulated and live servers', link: '/guide/servers/' },
            { text: 'Examples in the pages', link: '/guide/examples/' },
          ],
        },
        {
          text: 'Related APIs',
          items: [
            { text: 'Run a web library', link: '/guide/web-libraries/' },
            { text: 'Hosts beside WeChat', link: '/guide/mini-programs/' },
            { text: 'JavaScript runtimes', link: '/guide/runtimes/' },
          ],
        },
        {
          text: 'Share and embed',
          items: [
            { text: 'Links', link: '/links/' },
            { text: 'Examples in other pages', link: '/guide/embedding/' },
            { text: 'From code and the command line', link: '/guide/package/' },
          ],
        },
        {
          text: 'Self-host',
          items: [
            { text: 'Hosting the site', link: '/guide/hosting/' },
            { text: 'What is safe, and why', link: '/guide/security/' },
            { text: 'Browsers', link: '/guide/browsers/' },
          ],
        },
        {
          text: 'Quality',
          items: [
            { text: 'How faithful the simulation is', link: '/fidelity/' },
            { text: 'Performance in figures', link: '/performance/' },
          ],
        },
        {
          text: 'Contribute',
          items: [
            { text: 'Adding a platform', link: '/guide/platforms/' },
            { text: 'Changelog', link: '/changelog/' },
          ],
        },
      ],
    },
    lastUpdated: { text: 'Last updated', formatOptions: { dateStyle: 'long' } },
    navMenuLabel: 'Main navigation',
    notFound: {
      title: 'Page not found',
      quote: 'The address is wrong, or the page was moved.',
      linkLabel: 'Go to the home page',
      linkText: 'Go to the home page',
    },
  },
}
