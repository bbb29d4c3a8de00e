import type { Example } from '../../contract.ts'

/** Programs on a device that changes during the run. */
export const deviceExamples: readonly Example[] = [
  {
    id: 'background',
    title: { en: 'App in the background', zh: '应用进入后台' },
    summary: {
      en: 'Hidden from 1 s to 8 s: send() fails at once, the connection ends 5 s later, and the program connects again when it is shown.',
      zh: '应用在第 1 秒进入后台，第 8 秒回到前台：send() 立即失败，5 秒后连接断开，回到前台时程序重新连接。',
    },
    file: 'background.ts',
    scenario: 'echo',
    changes: [
      { after: 1_000, to: 'background' },
      { after: 8_000, to: 'foreground' },
    ],
    members: [
      'wx.connectSocket',
      'SocketTask.send',
      'SocketTaskSendOption.fail',
      'SocketTask.onClose',
    ],
    output: [
      'log: open',
      'log: received anything new?',
      'log: hidden',
      'log: fail sendSocketMessage:fail interrupted',
      'note: wx.background',
      'log: closed 1006 interrupted',
      'log: shown',
      'log: open',
      'log: received anything new?',
      'log: closed 1000 up to date',
    ],
  },
]
