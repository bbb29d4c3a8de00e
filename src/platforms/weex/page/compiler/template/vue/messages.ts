import type { Text } from '../../../../../../text.ts'

export const FILTER: Text = {
  en: 'Filters belong to Vue 2. Vue 3, which is used here, has no filters. Call a method instead, which works in both versions',
  zh: '过滤器是 Vue 2 的功能。此处使用的 Vue 3 没有过滤器。请改为调用方法，两个版本都支持',
}

export const SLOT_SYNTAX: Text = {
  en: 'This slot syntax belongs to Vue 2. Vue 3, which is used here, does not support it. Write v-slot, which Vue 2.6 supports too',
  zh: '该插槽写法属于 Vue 2，此处使用的 Vue 3 不支持。请改用 v-slot，Vue 2.6 也支持',
}

export const SYNC: Text = {
  en: '.sync belongs to Vue 2. Vue 3, which is used here, does not support it. Bind the property and listen to update:name',
  zh: '.sync 属于 Vue 2，此处使用的 Vue 3 不支持。请绑定属性并监听 update:name 事件',
}

export const HTML: Text = {
  en: 'Weex does not support HTML, so v-html has no effect. Use <text>',
  zh: 'Weex 不支持 HTML，v-html 不起作用。请使用 <text>',
}

export const MODEL: Text = {
  en: 'v-model works on input and textarea only. Bind the attribute and listen to its event',
  zh: 'v-model 只能用于 input 和 textarea。请绑定属性并监听相应的事件',
}

/**
 * Returns the error for a built-in component of Vue 3 requiring features absent from Weex.
 */
export function notInWeex(tag: string): Text {
  return {
    en: `Weex has no <${tag}>, which requires Vue 3 and an HTML document`,
    zh: `Weex 没有 <${tag}>，该组件需要 Vue 3 和 HTML 文档`,
  }
}
