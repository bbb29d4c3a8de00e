import type { Evidence, PortabilityNote } from '../../../contract.ts'

/**
 * Returns the notes on pages with a screen: what the screen does not draw or send.
 *
 * @param components Evidence for the names and events of the components.
 */
export const pageNotes = <Id extends string>(id: Id, components: Evidence) =>
  [
    {
      id: `${id}.component-not-here` as const,
      text: {
        en: '<{component}> is not drawn here. A plain box with its content stands in its place.',
        zh: '此处不绘制 <{component}>，以普通的盒子代替并显示其中的内容。',
      },
      members: [],
      evidence: [components],
    },
    {
      id: `${id}.event-not-here` as const,
      text: {
        en: 'The screen sends no event {event} to <{component}>, so the handler is never called. Test it on a device.',
        zh: '此处的屏幕不会向 <{component}> 发送 {event} 事件，因此不会调用处理函数。请在真机上测试。',
      },
      members: [],
      evidence: [components],
    },
    {
      id: `${id}.style-selector` as const,
      text: {
        en: 'The styles of {selector} have no effect here. Selectors of types, classes and ids work, with spaces or > between them, and :active, :disabled, :first-child and :last-child; of @media, conditions that are the same on every phone.',
        zh: '{selector} 的样式在此处不起作用。支持类型、类名和 id 选择器，可以用空格或 > 组合，也支持 :active、:disabled、:first-child 和 :last-child；@media 只支持在所有手机上结果相同的条件。',
      },
      members: [],
      evidence: [components],
    },
    {
      id: `${id}.style-language` as const,
      text: {
        en: '{name} of Sass or Less has no effect here. Only nesting and variables work. Write the resulting CSS instead.',
        zh: '此处不支持 Sass 或 Less 的 {name}，只支持嵌套和变量。请改写为对应的 CSS。',
      },
      members: [],
      evidence: [components],
    },
    {
      id: `${id}.style-property` as const,
      text: {
        en: 'The property {property} is not drawn here.',
        zh: '此处不绘制样式属性 {property}。',
      },
      members: [],
      evidence: [components],
    },
  ] as const satisfies readonly PortabilityNote[]
