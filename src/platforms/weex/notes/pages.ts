import type { PortabilityNote } from '../../contract.ts'
import { android, chosen, documents, runtime, vue2, vue3 } from './sources.ts'

/** Notes on pages: modules and components, and Vue 3 in the place of Weex's Vue 2. */
export const pageNotes = [
  {
    id: 'weex.module-not-here',
    text: {
      en: 'The module {module} is not available here: {method}() does nothing. On a device it belongs to the app.',
      zh: '此处没有 {module} 模块：{method}() 不做任何事。在设备上，该模块由 App 提供。',
    },
    members: ['weex.requireModule'],
    evidence: [documents('Built-in Modules'), chosen],
  },
  {
    id: 'weex.component-rect',
    text: {
      en: 'getComponentRect() could not measure this element: it is gone, or the screen is not in sight. The callback is given result: false; Android does not call it for an element that is gone.',
      zh: 'getComponentRect() 无法测量该元素：元素已不存在，或者屏幕不在视野内。回调得到 result: false；在 Android 上，元素已不存在时不会触发回调。',
    },
    members: ['weex.requireModule'],
    evidence: [documents('dom'), android('ActionGetComponentRect.java'), chosen],
  },
  {
    id: 'weex.component-not-here',
    text: {
      en: 'This screen has no <{component}>: what is in it is drawn in a plain box, and what it does on a device does not happen.',
      zh: '此屏幕没有 <{component}> 组件：其内容显示在普通的盒子里，设备上的功能不会生效。',
    },
    members: [],
    evidence: [documents('Built-in Components'), chosen],
  },
  {
    id: 'weex.event-not-here',
    text: {
      en: 'The event {event} does not come here: this screen knows taps, long presses, typing, focus, scrolling, and what comes into view.',
      zh: '此处不会触发 {event} 事件：屏幕只支持点击、长按、输入、焦点、滚动以及元素的出现与消失。',
    },
    members: [],
    evidence: [documents('Common Events'), chosen],
  },
  {
    id: 'weex.text-outside',
    text: {
      en: 'Text directly in <{component}> is not shown: in Weex only <text> shows text.',
      zh: '直接写在 <{component}> 里的文字不会显示：在 Weex 中只有 <text> 能显示文字。',
    },
    members: [],
    evidence: [documents('text')],
  },
  {
    id: 'weex.vue-setup',
    text: {
      en: 'This page uses setup. Weex has Vue 2, which does not know it; here it runs on Vue 3.',
      zh: '此页面使用了 setup。Weex 使用 Vue 2，不支持 setup；此处以 Vue 3 运行。',
    },
    members: [],
    evidence: [runtime, vue2],
  },
  {
    id: 'weex.vue-hook',
    text: {
      en: '{hook} is a hook of Vue 3. Weex has Vue 2, which never calls it: its own names are beforeDestroy and destroyed.',
      zh: '{hook} 是 Vue 3 的生命周期钩子。Weex 使用 Vue 2，不会调用它；对应的名称是 beforeDestroy 和 destroyed。',
    },
    members: [],
    evidence: [vue2, vue3],
  },
  {
    id: 'weex.vue-filters',
    text: {
      en: 'Filters belong to Vue 2, which Weex has. The page runs on Vue 3 here, which has none; a method does the same in both.',
      zh: '过滤器是 Weex 所用的 Vue 2 的功能。此处以 Vue 3 运行，没有过滤器；改用方法则两边都可用。',
    },
    members: [],
    evidence: [vue2, vue3],
  },
  {
    id: 'weex.vue-member',
    text: {
      en: '{member} of a component belongs to Vue 2, which Weex has. The page runs on Vue 3 here, which has nothing behind this name.',
      zh: '组件的 {member} 属于 Weex 所用的 Vue 2。此处以 Vue 3 运行，这个名称不起任何作用。',
    },
    members: [],
    evidence: [vue2, vue3],
  },
  {
    id: 'weex.vue-roots',
    text: {
      en: 'The template has no single root element. Weex has Vue 2, which refuses that; Vue 3, used here, takes it.',
      zh: '模板没有唯一的根元素。Weex 使用 Vue 2，会拒绝这种模板；此处的 Vue 3 可以接受。',
    },
    members: [],
    evidence: [vue2, vue3],
  },
  {
    id: 'weex.vue-show',
    text: {
      en: 'v-show does nothing on a device: Weex has no such directive. v-if works everywhere.',
      zh: 'v-show 在设备上不起作用：Weex 没有这个指令。v-if 在各端都可用。',
    },
    members: [],
    evidence: [documents('Use Vue.js on Weex')],
  },
] as const satisfies readonly PortabilityNote[]
