import type { Text } from '../text.ts'
import { platforms } from './index.ts'

/** An action of programs on several platforms, for comparing the outcome. */
export interface Task {
  /** Kebab-case. */
  readonly id: string
  readonly title: Text
  /** Scenario of `src/network/scenarios` for every platform. */
  readonly scenario: string
  /** Example of the platform's gallery for the task, by platform; missing without an example. */
  readonly examples: Readonly<Record<string, string>>
}

const definitions: readonly Omit<Task, 'examples'>[] = [
  { id: 'round-trip', title: { en: 'Round trip', zh: '一次往返' }, scenario: 'echo' },
  { id: 'refused', title: { en: 'Refused connection', zh: '连接被拒绝' }, scenario: 'refuse' },
  {
    id: 'server-close',
    title: { en: 'Closed by the server', zh: '服务器关闭连接' },
    scenario: 'close',
  },
  { id: 'lost', title: { en: 'Connection lost', zh: '连接中断' }, scenario: 'drop' },
  {
    id: 'send-too-early',
    title: { en: 'Send before open', zh: '连接打开前发送' },
    scenario: 'echo',
  },
  { id: 'messages', title: { en: 'Receive messages', zh: '接收消息' }, scenario: 'greeter' },
  { id: 'binary', title: { en: 'Binary messages', zh: '二进制消息' }, scenario: 'echo' },
]

/** Tasks for a comparison between platforms, the simplest first; an example names its `task`. */
export const tasks: readonly Task[] = definitions.map((task) => ({
  ...task,
  examples: Object.fromEntries(
    platforms.flatMap(({ id, examples }) => {
      const example = examples.find((each) => each.task === task.id)
      return example ? [[id, example.id]] : []
    }),
  ),
}))
