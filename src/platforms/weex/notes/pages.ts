import type { PortabilityNote } from '../../contract.ts'
import { android, chosen, documents, runtime, vue2, vue3 } from './sources.ts'

/** Notes on pages: modules and components, and Vue 3 in the place of Weex's Vue 2. */
export const pageNotes = [
  {
    id: 'weex.module-not-here',
    text: {
      en: 'The module {module} is not available here, so {method}() has no effect. On a device the app provides the module.',
      zh: '此处没有 {module} 模块，{method}() 不起作用。在真机上，该模块由 App 提供。',
    },
    members: ['weex.requireModule'],
    evidence: [documents('Built-in Modules'), chosen],
  },
  {
    id: 'weex.component-rect',
    text: {
      en: 'getComponentRect() could not measure the element: the element was removed, or the screen is not visible. The callback gets result: false. Android does not call the callback for a removed element.',
      zh: 'getComponentRect() 无法测量元素：元素已被移除，或者屏幕不可见。回调收到 result: false。元素已被移除时，Android 不触发回调。',
    },
    members: ['weex.requireModule'],
    evidence: [documents('dom'), android('ActionGetComponentRect.java'), chosen],
  },
  {
    id: 'weex.component-not-here',
    text: {
      en: 'The component <{component}> is not available here. Its content is shown in a plain box, and its functions on a device are missing.',
      zh: '此处没有 <{component}> 组件。其内容显示在普通容器中，真机上的功能不可用。',
    },
    members: [],
    evidence: [documents('Built-in Components'), chosen],
  },
  {
    id: 'weex.event-not-here',
    text: {
      en: 'The event {event} is not available here. The screen supports taps, long presses, input, focus, scrolling, and the appearing and disappearing of elements.',
      zh: '此处没有 {event} 事件。屏幕支持点击、长按、输入、焦点、滚动以及元素的出现与消失。',
    },
    members: [],
    evidence: [documents('Common Events'), chosen],
  },
  {
    id: 'weex.text-outside',
    text: {
      en: 'Text directly inside <{component}> is not shown. In Weex only <text> shows text. Put the text into a <text>.',
      zh: '直接写在 <{component}> 中的文字不会显示。在 Weex 中只有 <text> 能显示文字。请把文字放入 <text>。',
    },
    members: [],
    evidence: [documents('text')],
  },
  {
    id: 'weex.vue-setup',
    text: {
      en: 'Weex uses Vue 2, which does not support setup. A page with setup runs on Vue 3 here, but not on a device.',
      zh: 'Weex 使用 Vue 2，不支持 setup。使用 setup 的页面在此处以 Vue 3 运行，但无法在真机上运行。',
    },
    members: [],
    evidence: [runtime, vue2],
  },
  {
    id: 'weex.vue-hook',
    text: {
      en: '{hook} is a hook of Vue 3. Vue 2, which Weex uses, never calls this hook. Use beforeDestroy or destroyed.',
      zh: '{hook} 是 Vue 3 的生命周期钩子。Weex 使用的 Vue 2 不会调用它。请使用 beforeDestroy 或 destroyed。',
    },
    members: [],
    evidence: [vue2, vue3],
  },
  {
    id: 'weex.vue-filters',
    text: {
      en: 'Filters belong to Vue 2, which Weex uses. Vue 3, which is used here, has no filters. Use a method, which works in both versions.',
      zh: '过滤器是 Weex 使用的 Vue 2 的功能。此处使用的 Vue 3 没有过滤器。请使用方法，两个版本都支持。',
    },
    members: [],
    evidence: [vue2, vue3],
  },
  {
    id: 'weex.vue-member',
    text: {
      en: '{member} of a component belongs to Vue 2, which Weex uses. In Vue 3, which is used here, {member} has no effect.',
      zh: '组件的 {member} 属于 Weex 使用的 Vue 2。在此处使用的 Vue 3 中，{member} 不起作用。',
    },
    members: [],
    evidence: [vue2, vue3],
  },
  {
    id: 'weex.vue-roots',
    text: {
      en: 'If a template has no single root element, Vue 2, which Weex uses, refuses the template. Vue 3, which is used here, accepts it.',
      zh: '模板没有唯一的根元素时，Weex 使用的 Vue 2 会拒绝该模板，此处使用的 Vue 3 可以接受。',
    },
    members: [],
    evidence: [vue2, vue3],
  },
  {
    id: 'weex.vue-show',
    text: {
      en: 'v-show has no effect on a device: Weex has no such directive. Use v-if.',
      zh: 'v-show 在真机上不起作用：Weex 没有该指令。请使用 v-if。',
    },
    members: [],
    evidence: [documents('Use Vue.js on Weex')],
  },
] as const satisfies readonly PortabilityNote[]
