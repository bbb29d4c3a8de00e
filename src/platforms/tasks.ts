import type { Text } from '../text.ts'

/** Something that programs do on several platforms, so that what happens there can be compared. */
export interface Task {
  /** Kebab-case. */
  readonly id: string
  readonly title: Text
  /** Scenario of `src/network/scenarios` that all of them meet. */
  readonly scenario: string
  /** Which example of a platform's gallery does it, by platform; those that have none are missing. */
  readonly examples: Readonly<Record<string, string>>
}

/** What can be compared between platforms, the simplest first. */
export const tasks: readonly Task[] = [
  {
    id: 'round-trip',
    title: { en: 'Round trip', zh: '一次往返' },
    scenario: 'echo',
    examples: {
      web: 'round-trip',
      weex: 'round-trip',
      taro: 'round-trip',
      blueos: 'round-trip',
      ohos: 'send-callback',
    },
  },
  {
    id: 'refused',
    title: { en: 'Refused connection', zh: '连接被拒绝' },
    scenario: 'refuse',
    examples: {
      web: 'refused',
      weex: 'onerror',
      taro: 'refused',
      blueos: 'on-error',
      ohos: 'error-event',
    },
  },
  {
    id: 'server-close',
    title: { en: 'Closed by the server', zh: '服务器关闭连接' },
    scenario: 'close',
    examples: {
      web: 'server-close',
      weex: 'onclose',
      taro: 'server-close',
      blueos: 'on-close',
      ohos: 'close-event',
    },
  },
  {
    id: 'lost',
    title: { en: 'Connection lost', zh: '连接中断' },
    scenario: 'drop',
    examples: {
      web: 'dropped',
      taro: 'dropped',
      blueos: 'connection-lost',
      ohos: 'connection-lost',
    },
  },
  {
    id: 'send-too-early',
    title: { en: 'Send before open', zh: '连接打开前发送' },
    scenario: 'echo',
    examples: {
      web: 'ready-state',
      weex: 'send-too-early',
      taro: 'send-too-early',
      blueos: 'too-early',
      ohos: 'send-before-open',
    },
  },
  {
    id: 'messages',
    title: { en: 'Receive messages', zh: '接收消息' },
    scenario: 'greeter',
    examples: {
      web: 'messages',
      weex: 'onmessage',
      taro: 'listeners',
      blueos: 'on-message',
      ohos: 'message-event',
    },
  },
  {
    id: 'binary',
    title: { en: 'Binary messages', zh: '二进制消息' },
    scenario: 'echo',
    examples: { web: 'binary', blueos: 'send-binary', ohos: 'send-binary' },
  },
]
