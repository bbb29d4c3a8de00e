import type { Text } from '../../../../../../text.ts'

export const AWAIT: Text = {
  en: 'await at the top of <script setup> requires <Suspense>, which is not supported here. Await in onMounted or in a function',
  zh: '在 <script setup> 顶层使用 await 需要 <Suspense>，此处不支持。请在 onMounted 或函数中使用 await',
}

export const EXPORT: Text = {
  en: '<script setup> cannot export. Write the export in a separate <script>',
  zh: '<script setup> 不能包含 export。请把 export 写在单独的 <script> 中',
}

export const SCRIPT_AFTER: Text = {
  en: 'Write <script> before <script setup>',
  zh: '请把 <script> 写在 <script setup> 之前',
}

/** Returns the error for a type of a macro that cannot be read. */
export function unknownType(macro: string): Text {
  return {
    en: `The type of ${macro} must be a type literal or an interface, in this file or imported from a file of the program`,
    zh: `${macro} 的类型必须是类型字面量或 interface，可以写在本文件中，也可以从程序的其他文件导入`,
  }
}
