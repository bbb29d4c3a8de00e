import type { Evidence, PortabilityNote } from '../../../contract.ts'
import { type Family, spaced, within } from '../family.ts'

/** Documents of a platform about pages. */
export interface PageDocuments {
  readonly layout: Evidence
  readonly styleSheet: Evidence
  readonly commonStyles: Evidence
}

/** Returns the notes on pages with a screen, most of them raised by the compiler per line. */
export const pageNotes = <Id extends string>(
  { id, name, device, chosen }: Family<Id>,
  documents: PageDocuments,
) =>
  [
    {
      id: `${id}.component-not-here` as const,
      text: {
        en: 'The component <{component}> is not drawn here. A box with its content stands in its place.',
        zh: '此处不绘制组件 <{component}>，以一个包含其内容的方框代替。',
      },
      members: [],
      evidence: [chosen],
    },
    {
      id: `${id}.text-outside` as const,
      text: {
        en: 'The text in <{component}> is not shown. Only text, span, a and label show a text. Put the text into a <text>.',
        zh: '<{component}> 中的文字不会显示。只有 text、span、a 和 label 可以直接放置文字。请把文字写在 <text> 中。',
      },
      members: [],
      evidence: [documents.layout],
    },
    {
      id: `${id}.style-selector` as const,
      text: {
        en: 'The styles of {selector} are left out. Selectors of .ux files consist of types, classes, ids, descendants, children (>) and :active; media queries and build-time rules such as @tailwind are not evaluated here.',
        zh: '此处忽略 {selector} 的样式。.ux 文件的选择器由标签、类、id、后代、直接后代（>）和 :active 组成；此处不处理媒体查询，也不处理 @tailwind 等编译期规则。',
      },
      members: [],
      evidence: [documents.styleSheet, chosen],
    },
    {
      id: `${id}.style-nested` as const,
      text: {
        en: 'A rule within a rule is left out in plain CSS. Add lang="less" or lang="scss" to the <style>, or write the rule on its own.',
        zh: '普通 CSS 中嵌套的规则会被忽略。请为 <style> 加上 lang="less" 或 lang="scss"，或把规则单独写出。',
      },
      members: [],
      evidence: [documents.styleSheet, chosen],
    },
    {
      id: `${id}.style-language` as const,
      text: {
        en: '{name} is left out: of Less and Sass, only nesting and variables are understood here. Compile the style to CSS, and write the result in the <style>.',
        zh: '{name} 会被忽略：此处只支持 Less 和 Sass 的嵌套与变量。请先编译为 CSS，再写入 <style>。',
      },
      members: [],
      evidence: [documents.styleSheet, chosen],
    },
    {
      id: `${id}.style-property` as const,
      text: {
        en: `The documents of ${name.en} do not list the property {property}. The property is used here, but may have no effect on a ${device.en}.`,
        zh: `${spaced(name.zh)}的文档没有列出样式属性 {property}。此处仍使用该属性，但它在${device.zh}上可能不起作用。`,
      },
      members: [],
      evidence: [documents.commonStyles],
    },
    {
      id: `${id}.style-not-drawn` as const,
      text: {
        en: 'The property {property} has no effect on the screen here.',
        zh: '样式属性 {property} 在此处的屏幕上不起作用。',
      },
      members: [],
      evidence: [chosen],
    },
    {
      id: `${id}.style-value` as const,
      text: {
        en: `{property}: {value} is left out, because ${name.en} does not document this value. Write lengths in px or in percent, and choices as in the documents.`,
        zh: `{property}: {value} 会被忽略，因为${within(name.zh)}的文档没有这个值。长度请使用 px 或百分比，可选值请参照文档。`,
      },
      members: [],
      evidence: [documents.commonStyles],
    },
    {
      id: `${id}.event-not-here` as const,
      text: {
        en: 'The event {event} never comes from the screen here.',
        zh: '此处的屏幕不会触发 {event} 事件。',
      },
      members: [],
      evidence: [chosen],
    },
    {
      id: `${id}.page-member` as const,
      text: {
        en: '{member} has no effect here. On a device, the member acts on the system around the page.',
        zh: '{member} 在此处不起作用。在真机上，它作用于页面之外的系统。',
      },
      members: [],
      evidence: [chosen],
    },
  ] as const satisfies readonly PortabilityNote[]
