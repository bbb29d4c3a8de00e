import type { GeneralNotes } from '../../facts-contract.ts'

/** Sentences for notes with values of a run. */
export const generalNotes: GeneralNotes = {
  'weex.android-close-code': {
    en: 'The native method takes the close code as text. If the text is not an integer, 1000 is sent.',
    zh: '原生方法以文本接收关闭码。文本不是整数时，发送 1000。',
  },
  'weex.close-code': {
    en: 'A browser closes only with 1000 or 3000 to 4999. For any other code, the code and the reason are ignored. Android replaces a code that is not a number with 1000, and sends more of the codes.',
    zh: '浏览器只能以 1000 或 3000～4999 关闭。使用其他关闭码时，关闭码和原因会被忽略。Android 会把不是数字的关闭码替换为 1000，可发送的关闭码也更多。',
  },
  'weex.cannot-connect': {
    en: 'If the URL or the subprotocol is not valid, onerror and onclose follow. iOS does nothing; Android and browsers throw.',
    zh: 'URL 或子协议无效时，随后触发 onerror 和 onclose。iOS 不做任何处理，Android 和浏览器会抛出异常。',
  },
  'weex.no-connection': {
    en: 'Before WebSocket() is called, send() and close() have no effect. Android only writes to the device log.',
    zh: '调用 WebSocket() 之前，send() 和 close() 不起作用。Android 只写入设备日志。',
  },
  'weex.data-converted': {
    en: 'A value that is neither text nor binary is converted to JSON, as by the native bridge for a text parameter.',
    zh: '既非文本也非二进制的值会转换为 JSON，与原生桥对文本参数的处理一致。',
  },
  'weex.end-tag-surplus': {
    en: 'An end tag that closes no open element is ignored, as in the .we compiler of Weex. The compilers of Vue report an error.',
    zh: '没有对应开始标签的结束标签会被忽略，与 Weex 的 .we 编译器一致。Vue 的编译器会报错。',
  },
  'weex.end-tag-missing': {
    en: 'An element without an end tag ends with its parent element, as in the .we compiler of Weex. The compilers of Vue report an error.',
    zh: '没有结束标签的元素随父元素一起结束，与 Weex 的 .we 编译器一致。Vue 的编译器会报错。',
  },
  'weex.page-data': {
    en: 'A <script> with the type data or config holds the content that an app starts the page with. The script is ignored here.',
    zh: 'type 为 data 或 config 的 <script> 包含 App 启动页面时使用的内容。此处忽略该脚本。',
  },
  'weex.style-selector': {
    en: 'Weex supports a single class as the selector: .name, or .name:active for the pressed state. The styles of other selectors are ignored.',
    zh: 'Weex 的选择器只能是单个类名：.name，或表示按下状态的 .name:active。其他选择器的样式会被忽略。',
  },
  'weex.style-property': {
    en: 'A style property that the documents of Weex do not list is kept, but may have no effect on a device.',
    zh: 'Weex 的文档没有列出的样式属性会保留，但在真机上可能不起作用。',
  },
  'weex.style-value': {
    en: 'A value that the compiler of Weex does not support is ignored. Lengths are numbers, in px or without a unit. The width, the style and the color of a border are set separately.',
    zh: 'Weex 的编译器不支持的值会被忽略。长度为数字（带 px 或不带单位）。边框的宽度、样式和颜色分开设置。',
  },
  'weex.style-unit': {
    en: 'Weex does not support % and em: the compiler of Weex reads the number as units of a page that is 750 units wide.',
    zh: 'Weex 不支持 %、em 等单位：Weex 的编译器只读取其中的数字，单位以 750 宽的页面为准。',
  },
  'weex.vue-modifier': {
    en: 'Modifiers for default actions and keys have no effect: events of Weex elements have no default action and no keys.',
    zh: '与默认行为和按键有关的修饰符不起作用：Weex 元素的事件没有默认行为，也没有按键。',
  },
  'weex.module-not-here': {
    en: 'If a module is not available here, its methods have no effect. On a device the app provides the module.',
    zh: '此处没有的模块，其方法不起作用。在真机上，模块由 App 提供。',
  },
  'weex.component-not-here': {
    en: 'The content of a component that is not available here is shown in a plain box, and the functions of the component on a device are missing.',
    zh: '此处没有的组件，其内容显示在普通容器中，真机上的功能不可用。',
  },
  'weex.event-not-here': {
    en: 'The screen supports taps, long presses, input, focus, scrolling, and the appearing and disappearing of elements. Other events are not available here.',
    zh: '屏幕支持点击、长按、输入、焦点、滚动以及元素的出现与消失。此处没有其他事件。',
  },
  'weex.text-outside': {
    en: 'In Weex only <text> shows text. Text directly inside another component is not shown.',
    zh: '在 Weex 中只有 <text> 能显示文字。直接写在其他组件中的文字不会显示。',
  },
  'weex.vue-hook': {
    en: 'Vue 2, which Weex uses, never calls the hooks beforeUnmount and unmounted of Vue 3. The names in Vue 2 are beforeDestroy and destroyed.',
    zh: 'Weex 使用的 Vue 2 不会调用 Vue 3 的生命周期钩子 beforeUnmount 和 unmounted。Vue 2 中对应的名称是 beforeDestroy 和 destroyed。',
  },
  'weex.vue-member': {
    en: 'Members of a component that only Vue 2 has work in Weex, which uses Vue 2. In Vue 3, which is used here, such members have no effect.',
    zh: '组件中仅 Vue 2 具有的成员在使用 Vue 2 的 Weex 中有效。在此处使用的 Vue 3 中，这些成员不起作用。',
  },
}
