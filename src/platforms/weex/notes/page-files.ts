import type { Evidence, PortabilityNote } from '../../contract.ts'
import { chosen, documents, vue2, vue3 } from './sources.ts'

/** Loader of `.we` files, the tool for turning files into code. */
const loader: Evidence = {
  kind: 'executed',
  source: 'weex-loader 0.7.12, weex-templater 0.3.5, weex-styler 0.3.1',
}

/** Reader of the styles of `.we` files, in both eras. */
const styler: Evidence = { kind: 'source', source: 'weex-styler 0.3.1, validator' }

/** Notes on page files, raised by the compiler per line. */
export const pageFileNotes = [
  {
    id: 'weex.end-tag-surplus',
    text: {
      en: '</{tag}> closes nothing that is open and is ignored, as Weex’s compiler of .we files does. Vue’s compilers refuse it.',
      zh: '</{tag}> 没有对应的开始标签，会被忽略，与 Weex 的 .we 编译器一致。Vue 的编译器则会报错。',
    },
    members: [],
    evidence: [loader, vue3],
  },
  {
    id: 'weex.end-tag-missing',
    text: {
      en: '<{tag}> has no end tag and ends with the element around it, as Weex’s compiler of .we files does. Vue’s compilers refuse it.',
      zh: '<{tag}> 没有结束标签，随外层元素一起结束，与 Weex 的 .we 编译器一致。Vue 的编译器则会报错。',
    },
    members: [],
    evidence: [loader, vue3],
  },
  {
    id: 'weex.page-data',
    text: {
      en: '<script type="{type}"> says what an app starts the page with; it is ignored here.',
      zh: '<script type="{type}"> 说明 App 启动页面时使用的内容，此处会忽略它。',
    },
    members: [],
    evidence: [loader, chosen],
  },
  {
    id: 'weex.style-selector',
    text: {
      en: 'The styles of {selector} are ignored: Weex’s styles are for a single class each, .name, or .name:active while it is pressed.',
      zh: '{selector} 的样式会被忽略：Weex 的样式只能用于单个类名 .name，或按下时的 .name:active。',
    },
    members: [],
    evidence: [documents('Common Styles'), loader],
  },
  {
    id: 'weex.style-property',
    text: {
      en: '{property} is not among the properties that Weex’s documents name. It is kept, and may do nothing on a device.',
      zh: 'Weex 的文档里没有样式属性 {property}。此处予以保留，但它在设备上可能不起作用。',
    },
    members: [],
    evidence: [documents('Common Styles'), loader],
  },
  {
    id: 'weex.style-value',
    text: {
      en: '{property}: {value} is left out: Weex’s compiler knows no such value. Lengths are numbers, in px or without a unit; a border is set by its width, style and color, each on its own.',
      zh: '{property}: {value} 会被忽略：Weex 的编译器不支持这个值。长度只能是数字（带 px 或不带单位）；边框的宽度、样式和颜色需要分开设置。',
    },
    members: [],
    evidence: [documents('Common Styles'), styler],
  },
  {
    id: 'weex.style-unit',
    text: {
      en: 'Weex has no % and no em: its compiler takes {property}: {value} for {read} units of a page that is 750 wide.',
      zh: 'Weex 不支持 %、em 等单位：其编译器会把 {property}: {value} 当作 {read}，单位以 750 宽的页面为准。',
    },
    members: [],
    evidence: [documents('Common Styles'), styler],
  },
  {
    id: 'weex.vue-native',
    text: {
      en: '.native belongs to Vue 2, which Weex has. Vue 3, used here, has none: a component’s element still receives the event if the component does not declare it.',
      zh: '.native 是 Weex 所用的 Vue 2 的修饰符。此处的 Vue 3 没有它：只要组件没有声明该事件，组件的元素同样会收到事件。',
    },
    members: [],
    evidence: [vue2, vue3],
  },
  {
    id: 'weex.vue-modifier',
    text: {
      en: 'The modifier .{modifier} does nothing here: events of Weex’s elements have no default to prevent, and no keys.',
      zh: '修饰符 .{modifier} 在此不起作用：Weex 元素的事件没有可以阻止的默认行为，也没有按键。',
    },
    members: [],
    evidence: [documents('Common Events'), chosen],
  },
  {
    id: 'weex.vue-if-for',
    text: {
      en: 'v-if and v-for stand at one element. In Weex’s Vue 2 v-for comes first, and v-if may use its variable; in Vue 3, used here, v-if comes first. Put one of them on an element around the other.',
      zh: '同一个元素上同时有 v-if 和 v-for。在 Weex 所用的 Vue 2 中 v-for 优先，v-if 可以使用它的变量；在此处的 Vue 3 中 v-if 优先。请把其中之一放到外层元素上。',
    },
    members: [],
    evidence: [vue2, vue3],
  },
  {
    id: 'weex.vue-template-key',
    text: {
      en: 'A key inside <template v-for> is how Vue 2 wants it; Vue 3, used here, wants it on the <template>.',
      zh: '把 key 写在 <template v-for> 的子元素上是 Vue 2 的写法；此处的 Vue 3 要求写在 <template> 上。',
    },
    members: [],
    evidence: [vue2, vue3],
  },
] as const satisfies readonly PortabilityNote[]
