import type { Example } from '../../contract.ts'

/** The programs in `examples/`, in the order of the gallery. */
export const examples: readonly Example[] = [
  {
    id: 'round-trip',
    title: { en: 'Round trip', zh: '一次往返' },
    summary: { en: 'Connects, sends, receives and closes.', zh: '连接、发送、接收、关闭。' },
    file: 'round-trip.ts',
    scenario: 'echo',
    task: 'round-trip',
    members: [
      'template.connectSocket',
      'ConnectOption.url',
      'ConnectOption.open',
      'ConnectOption.message',
      'ConnectOption.close',
      'Connection.send',
      'Connection.close',
    ],
    output: ['log: open', 'log: message hello', 'note: template.close-code', 'log: close 1005'],
  },
  {
    id: 'greeting',
    title: { en: 'A page', zh: '页面' },
    summary: { en: 'Shows a message on the screen.', zh: '在屏幕上显示收到的消息。' },
    file: 'greeting.template',
    scenario: 'greeter',
    members: ['template.connectSocket'],
    output: ['log: message welcome', 'note: template.close-code'],
    /** What the end-to-end tests do on the screen. */
    steps: [{ see: 'welcome' }],
  },
]
