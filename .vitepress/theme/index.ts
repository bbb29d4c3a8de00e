import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import LiveExampleControls from './LiveExampleControls.vue'
import PlaygroundPage from './PlaygroundPage.vue'
import './style.css'

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('LiveExampleControls', LiveExampleControls)
    app.component('PlaygroundPage', PlaygroundPage)
  },
} satisfies Theme
