import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import LiveExampleControls from './LiveExampleControls.vue'
import PlaygroundPage from './PlaygroundPage.vue'
import Screenshot from './Screenshot.vue'
import { installReference } from './reference/index.ts'
import './style.css'

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('LiveExampleControls', LiveExampleControls)
    app.component('PlaygroundPage', PlaygroundPage)
    app.component('Screenshot', Screenshot)
    installReference(app)
  },
} satisfies Theme
