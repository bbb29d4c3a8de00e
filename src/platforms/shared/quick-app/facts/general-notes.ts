import type { GeneralNotes } from '../../../facts-contract.ts'
import { type Family, spaced } from '../family.ts'

/** Returns the sentences for notes with values of a run that the platforms of the family share. */
export const familyGeneralNotes = ({ id, name, device }: Family<string>): GeneralNotes => ({
  [`${id}.data-converted`]: {
    en: 'Other values are converted to text: objects become JSON, as in the quick-app engine. A browser sends "[object Object]".',
    zh: '其他类型的值会转换为文本：对象转换为 JSON，与快应用引擎一致。浏览器会发送“[object Object]”。',
  },
  [`${id}.close-code`]: {
    en: 'The quick-app engine closes with 1000 to 1003, 1007 to 1014 and 3000 to 4999; other codes fail with code 200. A browser closes only with 1000 and 3000 to 4999.',
    zh: '快应用引擎可以用 1000～1003、1007～1014 和 3000～4999 关闭，其他关闭码以错误码 200 触发 fail。浏览器只能用 1000 和 3000～4999。',
  },
  [`${id}.component-not-here`]: {
    en: 'A box with the content stands in the place of a component that is not drawn here.',
    zh: '此处不绘制的组件，以一个包含其内容的方框代替。',
  },
  [`${id}.text-outside`]: {
    en: 'Only text, span, a and label show a text. Text directly inside another component is not shown.',
    zh: '只有 text、span、a 和 label 可以直接放置文字。直接写在其他组件中的文字不会显示。',
  },
  [`${id}.style-selector`]: {
    en: 'Selectors of .ux files consist of types, classes, ids, descendants, children (>) and :active. Styles with other selectors, media queries and build-time rules such as @tailwind are left out here.',
    zh: '.ux 文件的选择器由标签、类、id、后代、直接后代（>）和 :active 组成。此处忽略其他选择器、媒体查询以及 @tailwind 等编译期规则。',
  },
  [`${id}.style-language`]: {
    en: 'Of Less and Sass, only nesting and variables are understood here. Everything else is left out.',
    zh: '此处只支持 Less 和 Sass 的嵌套与变量，其余内容会被忽略。',
  },
  [`${id}.style-property`]: {
    en: `A style property that the documents of ${name.en} do not list is used here, but may have no effect on a ${device.en}.`,
    zh: `${spaced(name.zh)}的文档没有列出的样式属性，此处仍会使用，但在${device.zh}上可能不起作用。`,
  },
  [`${id}.style-not-drawn`]: {
    en: 'Some documented style properties, such as animations and the details of indicators, have no effect on the screen here.',
    zh: '部分有文档的样式属性（如动画和指示器的细节）在此处的屏幕上不起作用。',
  },
  [`${id}.style-value`]: {
    en: `A value that ${name.en} does not document is left out. Lengths are in px or in percent.`,
    zh: `${spaced(name.zh)}的文档没有的值会被忽略。长度使用 px 或百分比。`,
  },
  [`${id}.event-not-here`]: {
    en: 'Touch, key and swipe events never come from the screen here.',
    zh: '此处的屏幕不会触发触摸、按键和滑动事件。',
  },
  [`${id}.page-member`]: {
    en: 'Members of $page and $app that act on the system around the page, such as setTitleBar() and exit(), have no effect here.',
    zh: '$page 和 $app 中作用于页面之外的系统的成员（如 setTitleBar() 和 exit()）在此处不起作用。',
  },
})
