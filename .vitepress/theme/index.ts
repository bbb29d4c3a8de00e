import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import LiveExampleControls from './LiveExampleControls.ts'
import Screenshot from './Screenshot.vue'
import { keepForOffline } from '../offline/register.ts'
import { keepTyping } from './keep-typing.ts'
import { installReference } from './reference/index.ts'
import { unfoldTargets } from './reference/unfold.ts'
import { stayOnPage } from './stay-on-page.ts'
import { switchAtOnce } from './switch-at-once.ts'
import './fonts.css'
import './style.css'

/** The parts of every page, and the components of several pages; a single page imports its own. */
export default {
  extends: DefaultTheme,
  enhanceApp({ app, router, siteData }) {
    if (!import.meta.env.SSR) {
      keepForOffline(siteData.value.base)
      switchAtOnce()
      keepTyping()
      stayOnPage(router)
      unfoldTargets(router)
    }
    app.component('LiveExampleControls', LiveExampleControls)
    app.component('Screenshot', Screenshot)
    installReference(app)
  },
} satisfies Theme
