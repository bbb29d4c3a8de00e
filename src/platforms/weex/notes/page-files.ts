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
      en: '</{tag}> closes no open element and is ignored, as in the .we compiler of Weex. The compilers of Vue report an error. Remove the end tag.',
      zh: '</{tag}> 没有对应的开始标签，会被忽略，与 Weex 的 .we 编译器一致。Vue 的编译器会报错。请删除该结束标签。',
    },
    members: [],
    evidence: [loader, vue3],
  },
  {
    id: 'weex.end-tag-missing',
    text: {
      en: '<{tag}> has no end tag and ends with its parent element, as in the .we compiler of Weex. The compilers of Vue report an error. Add the end tag.',
      zh: '<{tag}> 没有结束标签，随父元素一起结束，与 Weex 的 .we 编译器一致。Vue 的编译器会报错。请添加结束标签。',
    },
    members: [],
    evidence: [loader, vue3],
  },
  {
    id: 'weex.page-data',
    text: {
      en: '<script type="{type}"> holds the content that an app starts the page with. The script is ignored here.',
      zh: '<script type="{type}"> 包含 App 启动页面时使用的内容。此处忽略该脚本。',
    },
    members: [],
    evidence: [loader, chosen],
  },
  {
    id: 'weex.style-selector',
    text: {
      en: 'The styles of {selector} are ignored. Weex supports a single class as the selector: .name, or .name:active for the pressed state.',
      zh: '{selector} 的样式会被忽略。Weex 的选择器只能是单个类名：.name，或表示按下状态的 .name:active。',
    },
    members: [],
    evidence: [documents('Common Styles'), loader],
  },
  {
    id: 'weex.style-property',
    text: {
      en: 'The documents of Weex do not list the property {property}. The property is kept, but may have no effect on a device.',
      zh: 'Weex 的文档没有列出样式属性 {property}。此处保留该属性，但它在真机上可能不起作用。',
    },
    members: [],
    evidence: [documents('Common Styles'), loader],
  },
  {
    id: 'weex.style-value',
    text: {
      en: '{property}: {value} is ignored, because the compiler of Weex does not support this value. Write lengths as numbers, in px or without a unit. Set the width, the style and the color of a border separately.',
      zh: '{property}: {value} 会被忽略，因为 Weex 的编译器不支持这个值。长度请使用数字（带 px 或不带单位）。边框的宽度、样式和颜色请分开设置。',
    },
    members: [],
    evidence: [documents('Common Styles'), styler],
  },
  {
    id: 'weex.style-unit',
    text: {
      en: 'Weex does not support % and em: the compiler of Weex reads {property}: {value} as {read} units of a page that is 750 units wide.',
      zh: 'Weex 不支持 %、em 等单位：Weex 的编译器会把 {property}: {value} 读作 {read}，单位以 750 宽的页面为准。',
    },
    members: [],
    evidence: [documents('Common Styles'), styler],
  },
  {
    id: 'weex.vue-native',
    text: {
      en: 'The modifier .native belongs to Vue 2, which Weex uses. Vue 3, which is used here, has no such modifier: if the component does not declare the event, the element of the component receives the event.',
      zh: '.native 是 Vue 2 的修饰符，Weex 使用 Vue 2。此处使用的 Vue 3 没有该修饰符：组件没有声明该事件时，组件的元素会收到事件。',
    },
    members: [],
    evidence: [vue2, vue3],
  },
  {
    id: 'weex.vue-modifier',
    text: {
      en: 'The modifier .{modifier} has no effect: events of Weex elements have no default action and no keys.',
      zh: '修饰符 .{modifier} 不起作用：Weex 元素的事件没有默认行为，也没有按键。',
    },
    members: [],
    evidence: [documents('Common Events'), chosen],
  },
  {
    id: 'weex.vue-if-for',
    text: {
      en: 'An element has both v-if and v-for. In Vue 2, which Weex uses, v-for takes precedence, and v-if can use the variable of v-for. In Vue 3, which is used here, v-if takes precedence. Move v-if or v-for to a parent element.',
      zh: '同一个元素上同时有 v-if 和 v-for。在 Weex 使用的 Vue 2 中，v-for 优先，v-if 可以使用 v-for 的变量。在此处使用的 Vue 3 中，v-if 优先。请把 v-if 或 v-for 移到父元素上。',
    },
    members: [],
    evidence: [vue2, vue3],
  },
  {
    id: 'weex.vue-template-key',
    text: {
      en: 'In Vue 2, which Weex uses, the key is on the child of <template v-for>. Vue 3, which is used here, requires the key on the <template>.',
      zh: '在 Weex 使用的 Vue 2 中，key 写在 <template v-for> 的子元素上。此处使用的 Vue 3 要求 key 写在 <template> 上。',
    },
    members: [],
    evidence: [vue2, vue3],
  },
] as const satisfies readonly PortabilityNote[]
