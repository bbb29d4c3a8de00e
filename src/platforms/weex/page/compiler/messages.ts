import type { Text } from '../../../../text.ts'

export const REPEATED_ROOT: Text = {
  en: 'The root element of a template cannot have repeat',
  zh: '模板的根元素不能使用 repeat',
}

export const SCRIPT_SETUP: Text = {
  en: 'Weex uses Vue 2, which does not support <script setup>. Write export default { data() { … }, methods: { … } }',
  zh: 'Weex 使用 Vue 2，不支持 <script setup>。请改写为 export default { data() { … }, methods: { … } }',
}

/** Returns the error for Vue's syntax in a `.we` page. */
export function vueSyntax(name: string): Text {
  return {
    en: `${name} is Vue syntax. In a .we page write if="{{…}}", repeat="{{…}}" and onclick="…". For a Vue page, name the file main.vue`,
    zh: `${name} 是 Vue 的写法。.we 页面请写 if="{{…}}"、repeat="{{…}}" 和 onclick="…"。使用 Vue 的页面请将文件命名为 main.vue`,
  }
}
