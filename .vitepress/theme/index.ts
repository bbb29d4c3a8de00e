import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import EmbedFrame from './EmbedFrame.vue'
import EmbedPage from './EmbedPage.vue'
import LiveExampleControls from './LiveExampleControls.vue'
import PlaygroundPage from './PlaygroundPage.vue'
import Screenshot from './Screenshot.vue'
import { keepForOffline } from '../offline/register.ts'
import { installReference } from './reference/index.ts'
import './style.css'

export default {
  extends: DefaultTheme,
  enhanceApp({ app, siteData }) {
    if (!import.meta.env.SSR) keepForOffline(siteData.value.base)
    app.component('EmbedFrame', EmbedFrame)
    app.component('EmbedPage', EmbedPage)
    app.component('LiveExampleControls', LiveExampleControls)
    app.component('PlaygroundPage', PlaygroundPage)
    app.component('Screenshot', Screenshot)
    installReference(app)
  },
} satisfies Theme
