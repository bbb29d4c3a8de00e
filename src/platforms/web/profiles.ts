import type { Profile } from '../contract.ts'

/** The baseline is the standard, as browsers implement it; other runtimes differ. */
export const profiles = [
  {
    id: 'documented',
    title: { en: 'As documented', zh: '按文档' },
    summary: {
      en: 'The WHATWG standard, as browsers implement it.',
      zh: '各浏览器所实现的 WHATWG 标准。',
    },
  },
  {
    id: 'react-native',
    title: { en: 'React Native', zh: 'React Native' },
    summary: {
      en: 'The class of React Native 0.86 on Android: headers in a third argument, `Error` in place of `DOMException`, binary messages as ArrayBuffer, and the system’s message as the reason of a failure.',
      zh: 'React Native 0.86 在 Android 上的类：第三个参数可带请求头，以 `Error` 代替 `DOMException`，二进制消息为 ArrayBuffer，失败时 reason 为系统消息。',
    },
  },
] as const satisfies readonly Profile[]
