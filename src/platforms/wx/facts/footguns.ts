import type { Footgun } from '../../facts-contract.ts'
import { container, devtoolsReport, document, network, reports, types } from '../notes/sources.ts'

export const footguns: readonly Footgun[] = [
  {
    id: 'success-is-not-open',
    concept: 'open',
    text: {
      en: '`success` of `wx.connectSocket` means an accepted call, not an open connection. Send in `onOpen`.',
      zh: '`wx.connectSocket` 的 `success` 表示调用已被接受，不表示连接已打开。请在 `onOpen` 中发送。',
    },
    bites: 'both',
    example: 'send-too-early',
    notes: ['wx.success-before-open', 'wx.send-before-open'],
    evidence: [document, reports],
  },
  {
    id: 'error-without-close',
    concept: 'errors',
    text: {
      en: 'A refused connection may report an error and no close. A program that reconnects in `onClose` alone never reconnects.',
      zh: '连接被拒绝时可能只触发 `onError`。只在 `onClose` 中重连的程序不会重连。',
    },
    bites: 'coming',
    example: 'refused',
    notes: ['wx.devtools-also-closes'],
    evidence: [container, devtoolsReport],
  },
  {
    id: 'five-connections',
    concept: 'limits',
    text: {
      en: 'A sixth connection fails. Close the connections of a page in `onUnload`.',
      zh: '第六个连接会失败。请在页面的 `onUnload` 中关闭该页面的连接。',
    },
    bites: 'coming',
    example: 'limit',
    notes: ['wx.connection-limit'],
    evidence: [document],
  },
  {
    id: 'domains',
    concept: 'limits',
    text: {
      en: 'Hosts must be in the socket domain list, and devices accept `wss` alone. The developer tools can skip both checks, so a program may fail on devices only.',
      zh: '域名必须在服务器域名（socket 合法域名）列表中，真机只接受 `wss`。开发者工具可以跳过这两项校验，因此程序可能只在真机上失败。',
    },
    bites: 'coming',
    example: 'connect-options',
    notes: ['wx.domain-list', 'wx.wss-only'],
    evidence: [network, reports],
  },
  {
    id: 'close-codes',
    concept: 'closing',
    text: {
      en: '`close()` fails for codes other than 1000 and 3000 to 4999, and the connection stays open. `onClose` reports the values of `close()`, not the answer of the server.',
      zh: '关闭码不是 1000 或 3000～4999 时，`close()` 失败，连接保持打开。`onClose` 报告传给 `close()` 的值，而不是服务器的应答。',
    },
    bites: 'both',
    example: 'close-codes',
    notes: ['wx.close-reports-own'],
    evidence: [container],
  },
  {
    id: 'protocols-as-array',
    concept: 'handshake',
    text: {
      en: '`protocols` is an array; a browser also takes a string.',
      zh: '`protocols` 是数组；浏览器还接受字符串。',
    },
    bites: 'coming',
    habit: 'protocols-in-array',
    example: 'connect-options',
    notes: ['wx.protocols-not-array'],
    evidence: [types],
  },
]
