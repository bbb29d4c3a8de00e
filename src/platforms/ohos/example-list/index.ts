import type { Example } from '../../contract.ts'
import { closingExamples } from './closing.ts'
import { connectingExamples } from './connecting.ts'
import { eventExamples } from './events.ts'
import { pageExamples } from './pages.ts'
import { sendingExamples } from './sending.ts'
import { serverExamples } from './servers.ts'

const fullSample: Example = {
  id: 'full-sample',
  title: { en: 'Full sample', zh: '完整示例' },
  summary: {
    en: 'From createWebSocket to close: connects, sends a greeting and closes when the server sends bye.',
    zh: '从 createWebSocket 到 close：建立连接、发送问候，收到 bye 后关闭连接。',
  },
  file: 'full-sample.ts',
  scenario: 'greeter',
  members: [
    'createWebSocket',
    'WebSocket.connect',
    'WebSocket.send',
    'WebSocket.close',
    "WebSocket.on('open')",
    "WebSocket.on('message')",
    "WebSocket.on('close')",
    "WebSocket.on('error')",
  ],
  output: [
    'log: connect success',
    'log: on open, status:101, message:Switching Protocols',
    'log: send success',
    'log: on message, message:welcome',
    'log: on message, message:Hello, server!',
    'log: on message, message:bye',
    'log: close success',
    'log: on close, code is 1000, reason is CLOSE_NORMAL',
  ],
}

/** Programs for each part of the platform's document, the full sample first. */
export const examples: readonly Example[] = [
  fullSample,
  ...connectingExamples,
  ...sendingExamples,
  ...closingExamples,
  ...eventExamples,
  ...serverExamples,
  ...pageExamples,
]
