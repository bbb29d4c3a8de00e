import type { GeneralNotes } from '../../facts-contract.ts'

/** Sentences for notes with values of a run. */
export const generalNotes: GeneralNotes = {
  'blueos.data-converted': {
    en: 'Other values are converted to text: objects become JSON, as in the quick-app engine. A browser sends "[object Object]".',
    zh: '其他类型的值会转换为文本：对象转换为 JSON，与快应用引擎一致。浏览器会发送“[object Object]”。',
  },
  'blueos.close-code': {
    en: 'The quick-app engine closes with 1000 to 1003, 1007 to 1014 and 3000 to 4999; other codes fail with code 200. A browser closes only with 1000 and 3000 to 4999.',
    zh: '快应用引擎可以用 1000～1003、1007～1014 和 3000～4999 关闭，其他关闭码以错误码 200 触发 fail。浏览器只能用 1000 和 3000～4999。',
  },
  'blueos.cannot-connect': {
    en: 'The URL must be valid and begin with ws:// or wss://. Otherwise onError and onClose follow. In the quick-app engine create() returns text instead of an object, so the next call on it throws.',
    zh: 'URL 必须有效，并以 ws:// 或 wss:// 开头。否则随后触发 onError 和 onClose。在快应用引擎中，create() 返回文本而不是对象，因此对返回值的下一次调用会抛出异常。',
  },
  'blueos.lower-case-handler': {
    en: 'BlueOS never calls handlers in lower case, the spelling of the browser and of quick apps. Write onOpen, onMessage, onClose and onError.',
    zh: 'BlueOS 不会触发小写的回调，小写是浏览器和快应用的写法。请使用 onOpen、onMessage、onClose 和 onError。',
  },
  'blueos.component-not-here': {
    en: 'A box with the content stands in the place of a component that is not drawn here.',
    zh: '此处不绘制的组件，以一个包含其内容的方框代替。',
  },
  'blueos.text-outside': {
    en: 'Only text, span, a and label show a text. Text directly inside another component is not shown.',
    zh: '只有 text、span、a 和 label 可以直接放置文字。直接写在其他组件中的文字不会显示。',
  },
  'blueos.style-selector': {
    en: 'Selectors of .ux files consist of types, classes, ids, descendants, children (>) and :active. Styles with other selectors, media queries and build-time rules such as @tailwind are left out here.',
    zh: '.ux 文件的选择器由标签、类、id、后代、直接后代（>）和 :active 组成。此处忽略其他选择器、媒体查询以及 @tailwind 等编译期规则。',
  },
  'blueos.style-language': {
    en: 'Of Less and Sass, only nesting and variables are understood here. Everything else is left out.',
    zh: '此处只支持 Less 和 Sass 的嵌套与变量，其余内容会被忽略。',
  },
  'blueos.style-property': {
    en: 'A style property that the documents of BlueOS do not list is used here, but may have no effect on a watch.',
    zh: 'BlueOS 的文档没有列出的样式属性，此处仍会使用，但在手表上可能不起作用。',
  },
  'blueos.style-not-drawn': {
    en: 'Some documented style properties, such as animations and the details of indicators, have no effect on the screen here.',
    zh: '部分有文档的样式属性（如动画和指示器的细节）在此处的屏幕上不起作用。',
  },
  'blueos.style-value': {
    en: 'A value that BlueOS does not document is left out. Lengths are in px or in percent.',
    zh: 'BlueOS 的文档没有的值会被忽略。长度使用 px 或百分比。',
  },
  'blueos.event-not-here': {
    en: 'Touch, key and swipe events never come from the screen here.',
    zh: '此处的屏幕不会触发触摸、按键和滑动事件。',
  },
  'blueos.page-member': {
    en: 'Members of $page and $app that act on the system around the page, such as setTitleBar() and exit(), have no effect here.',
    zh: '$page 和 $app 中作用于页面之外的系统的成员（如 setTitleBar() 和 exit()）在此处不起作用。',
  },
}
