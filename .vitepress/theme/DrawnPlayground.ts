import { defineAsyncComponent, defineComponent, h, provide, type PropType } from 'vue'
import { narrowInBuild } from '../../playground/ui/use-narrow.ts'
import { fetchWords } from '../../playground/locales/index.ts'
import type { Locale } from '../../src/text.ts'

const Playground = defineAsyncComponent(async () => {
  await Promise.all([fetchWords('en'), fetchWords('zh')])
  return import('../../playground/page/Playground.vue')
})

/** The playground in the initial state, laid out for a kind of window, for the build to draw. */
export default defineComponent({
  props: { locale: { type: String as PropType<Locale>, required: true }, narrow: Boolean },
  setup(props) {
    provide(narrowInBuild, props.narrow)
    return () => h(Playground, { locale: props.locale, dark: false })
  },
})
