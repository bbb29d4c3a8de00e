import type { Footgun } from '../../facts-contract.ts'
import {
  appClient,
  document,
  errorOnly,
  h5Client,
  promises,
  types,
  vue2Client,
} from '../notes/sources.ts'

export const footguns: readonly Footgun[] = [
  {
    id: 'promise-without-task',
    concept: 'connecting',
    text: {
      en: 'Without success, fail or complete, `uni.connectSocket` returns a promise of `{ errMsg }`, and the task is out of reach. Pass `complete() {}`.',
      zh: '没有传入 success、fail 或 complete 时，`uni.connectSocket` 返回结果为 `{ errMsg }` 的 Promise，得不到任务。请传入 `complete() {}`。',
    },
    bites: 'both',
    example: 'promise',
    notes: ['uni.promise-without-task'],
    evidence: [document, h5Client, appClient],
  },
  {
    id: 'pairs-of-vue-2',
    concept: 'callbacks',
    text: {
      en: 'For Vue 2 the promises of `sendSocketMessage` and `closeSocket` resolve with `[error, result]` and never reject; for Vue 3 with the result, or reject.',
      zh: '在 Vue 2 中，`sendSocketMessage` 和 `closeSocket` 的 Promise 以 `[错误, 结果]` 兑现，不会拒绝；在 Vue 3 中以结果兑现，或被拒绝。',
    },
    bites: 'coming',
    example: 'vue2',
    notes: ['uni.vue2-pair'],
    evidence: [promises, vue2Client],
  },
  {
    id: 'error-without-close',
    concept: 'errors',
    text: {
      en: 'In the App a refused connection reports an error and no close, on H5 both. Reconnect in both listeners, once.',
      zh: 'App 端连接被拒绝时只触发 `onError`，H5 端两者都触发。请在两个监听器中处理重连，且只执行一次。',
    },
    bites: 'both',
    example: 'reconnect',
    notes: ['uni.app-error-only'],
    evidence: [h5Client, appClient, errorOnly],
  },
  {
    id: 'fails-twice',
    concept: 'sending',
    text: {
      en: '`send()` before open calls `fail` twice on H5; in the App it calls `fail`, then `success`. Do not queue data in `fail`.',
      zh: '连接打开前调用 `send()`，H5 端触发两次 `fail`，App 端先触发 `fail` 再触发 `success`。请勿在 `fail` 中缓存数据。',
    },
    bites: 'both',
    example: 'send-too-early-h5',
    notes: ['uni.send-before-open', 'uni.fails-twice', 'uni.sent-anyway'],
    evidence: [h5Client, appClient],
  },
  {
    id: 'headers-on-h5',
    concept: 'handshake',
    text: {
      en: '`header` reaches the server in mini programs and in the App, never on H5. A token in a header works until the program runs in a browser.',
      zh: '`header` 在小程序和 App 端会发送到服务器，在 H5 端不会。放在请求头中的令牌在浏览器中不起作用。',
    },
    bites: 'leaving',
    example: 'connect-options-h5',
    notes: ['uni.header-unsent'],
    evidence: [document, h5Client],
  },
  {
    id: 'ready-state-3',
    concept: 'state',
    text: {
      en: '`readyState` is undocumented, and in the App 3 while the task connects. A check for CLOSED then reconnects a task that is about to open.',
      zh: '`readyState` 没有写入文档；App 端在连接过程中为 3。此时判断为 CLOSED 就重连，会丢弃即将打开的任务。',
    },
    bites: 'both',
    example: 'ready-state-app',
    notes: ['uni.ready-state-undocumented'],
    evidence: [types, appClient],
  },
  {
    id: 'same-millisecond',
    concept: 'limits',
    text: {
      en: 'In the App, two connections that start in the same millisecond share an id, and the first never receives an event.',
      zh: 'App 端在同一毫秒内创建的两个连接使用相同的标识，前一个不会收到任何事件。',
    },
    bites: 'coming',
    example: 'same-millisecond',
    notes: ['uni.same-millisecond'],
    evidence: [appClient],
  },
  {
    id: 'protocols-as-array',
    concept: 'handshake',
    text: {
      en: '`protocols` is an array; uni-app puts a string into one, the hosts below may not.',
      zh: '`protocols` 是数组；uni-app 会把字符串放入数组，目标平台则不一定。',
    },
    bites: 'coming',
    habit: 'protocols-in-array',
    example: 'connect-options',
    notes: ['uni.protocols-not-array'],
    evidence: [document, h5Client],
  },
]
