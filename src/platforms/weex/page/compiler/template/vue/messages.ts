import type { Text } from '../../../../../../text.ts'

export const FILTER: Text = {
  en: 'Filters belong to Vue 2. The page runs on Vue 3 here, which has none; call a method instead, which works in both',
  zh: '过滤器是 Vue 2 的功能。此处以 Vue 3 运行，没有过滤器；请改为调用方法，两边都可用',
}

export const SLOT_SYNTAX: Text = {
  en: 'This way of filling slots belongs to Vue 2 and is gone from Vue 3, on which the page runs here; write v-slot, which Vue 2.6 has too',
  zh: '这种插槽写法只属于 Vue 2，此处运行的 Vue 3 已不支持；请改用 v-slot，Vue 2.6 也支持它',
}

export const SYNC: Text = {
  en: '.sync belongs to Vue 2 and is gone from Vue 3, on which the page runs here; bind the property and listen to update:name',
  zh: '.sync 只属于 Vue 2，此处运行的 Vue 3 已不支持；请绑定属性并监听 update:name 事件',
}

export const HTML: Text = {
  en: 'Weex has no HTML to put in, so v-html does nothing there; use <text>',
  zh: 'Weex 中没有 HTML，v-html 不起作用；请使用 <text>',
}

export const MODEL: Text = {
  en: 'v-model works on input and textarea; bind the attribute and listen to its event here',
  zh: 'v-model 只能用在 input 和 textarea 上；此处请绑定属性并监听相应的事件',
}

/**
 * Returns the error for a built-in component of Vue 3 requiring features absent from Weex.
 */
export function notInWeex(tag: string): Text {
  return {
    en: `Weex has no <${tag}>: it belongs to Vue 3 and to documents`,
    zh: `Weex 没有 <${tag}>：它属于 Vue 3，并且需要 HTML 文档`,
  }
}
