import type { GeneralNotes } from '../../../facts-contract.ts'

/** Returns sentences for the notes on pages, whose texts have values of a run. */
export const generalPageNotes = (id: string): GeneralNotes => ({
  [`${id}.component-not-here`]: {
    en: 'A component that is not drawn here is a plain box with its content.',
    zh: '此处不绘制的组件以普通的盒子代替，并显示其中的内容。',
  },
  [`${id}.event-not-here`]: {
    en: 'The screen sends taps, long presses, input, focus, changes and scrolling. Handlers of other events are never called here.',
    zh: '屏幕会发送点击、长按、输入、焦点、变化和滚动事件。此处不会调用其他事件的处理函数。',
  },
  [`${id}.style-selector`]: {
    en: 'Selectors of types, classes and ids work, with spaces or > between them, and :active, :disabled, :first-child and :last-child; of @media, conditions that are the same on every phone. Other selectors and at-rules have no effect here.',
    zh: '支持类型、类名和 id 选择器，可以用空格或 > 组合，也支持 :active、:disabled、:first-child 和 :last-child；@media 只支持在所有手机上结果相同的条件。其他选择器和 @ 规则在此处不起作用。',
  },
  [`${id}.style-language`]: {
    en: 'Of Sass and Less, nesting and variables work here. Mixins, functions and conditions have no effect.',
    zh: '此处支持 Sass 和 Less 的嵌套和变量，不支持混入、函数和条件。',
  },
  [`${id}.style-property`]: {
    en: 'Properties beyond those of boxes, flexible boxes, texts, colors and transitions are not drawn here.',
    zh: '此处只绘制盒子、弹性布局、文本、颜色和过渡的样式属性。',
  },
})
