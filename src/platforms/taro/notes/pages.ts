import type { PortabilityNote } from '../../contract.ts'
import { components } from './sources.ts'

/** Notes on pages: what the screen does not draw or send. */
export const pageNotes = [
  {
    id: 'taro.component-not-here',
    text: {
      en: '<{component}> is not drawn here. A plain box with its content stands in its place.',
      zh: '此处不绘制 <{component}>，以普通的盒子代替并显示其中的内容。',
    },
    members: [],
    evidence: [components],
  },
  {
    id: 'taro.event-not-here',
    text: {
      en: 'The screen sends no event {event} to <{component}>, so the handler is never called. Test it on a device.',
      zh: '此处的屏幕不会向 <{component}> 发送 {event} 事件，因此不会调用处理函数。请在真机上测试。',
    },
    members: [],
    evidence: [components],
  },
  {
    id: 'taro.style-selector',
    text: {
      en: 'The styles of {selector} have no effect here. Selectors of types, classes and ids work, with spaces or > between them, and :active, :disabled, :first-child and :last-child.',
      zh: '{selector} 的样式在此处不起作用。支持类型、类名和 id 选择器，可以用空格或 > 组合，也支持 :active、:disabled、:first-child 和 :last-child。',
    },
    members: [],
    evidence: [components],
  },
  {
    id: 'taro.style-language',
    text: {
      en: '{name} of Sass or Less has no effect here. Only nesting and variables work. Write the resulting CSS instead.',
      zh: '此处不支持 Sass 或 Less 的 {name}，只支持嵌套和变量。请改写为对应的 CSS。',
    },
    members: [],
    evidence: [components],
  },
  {
    id: 'taro.style-property',
    text: {
      en: 'The property {property} is not drawn here.',
      zh: '此处不绘制样式属性 {property}。',
    },
    members: [],
    evidence: [components],
  },
] as const satisfies readonly PortabilityNote[]
