import { browsers, h5Run, h5Source, document, weChat } from '../notes/sources.ts'
import type { Footgun } from '../../facts-contract.ts'

export const footguns: readonly Footgun[] = [
  {
    id: 'promise-before-open',
    concept: 'open',
    text: {
      en: 'The promise and the `success` callback of `connectSocket` settle before the connection is open: `send` right after `await` fails. Send in `onOpen`.',
      zh: '`connectSocket` 的 Promise 和 `success` 都早于连接打开：`await` 之后立即 `send` 会失败。请在 `onOpen` 中发送。',
    },
    bites: 'both',
    example: 'send-too-early',
    notes: ['taro.success-before-open', 'taro.send-before-open'],
    evidence: [document, h5Run, weChat],
  },
  {
    id: 'promise-of-an-error',
    concept: 'callbacks',
    text: {
      en: 'If a call with `fail` or `complete` fails, H5 since 3.6.0 fulfils the promise with the error. Check `errMsg` before using the result as a task.',
      zh: '传入 `fail` 或 `complete` 的调用失败时，H5 3.6.0 起会以错误对象兑现 Promise。请先检查 `errMsg`，再把结果用作任务。',
    },
    bites: 'coming',
    example: 'parameters',
    notes: ['taro.promise-fulfilled-by-failure'],
    evidence: [h5Source, h5Run],
  },
  {
    id: 'one-listener',
    concept: 'listeners',
    text: {
      en: 'A second listener replaces the first, and a listener cannot be removed.',
      zh: '第二个监听器会替换第一个，并且监听器无法移除。',
    },
    bites: 'coming',
    habit: 'one-listener',
    example: 'listeners',
    notes: ['taro.listener-replaced'],
    evidence: [h5Source],
  },
  {
    id: 'connection-limit',
    concept: 'limits',
    text: {
      en: 'The number of connections at a time is low: two by the document, five on H5 since 3.6.12 and in WeChat. Other platforms allow more.',
      zh: '同时存在的连接数上限很低：文档为两个，H5 3.6.12 起和微信为五个。其他平台允许更多连接。',
    },
    bites: 'coming',
    example: 'limit',
    notes: ['taro.connection-limit'],
    evidence: [document, h5Source, weChat],
  },
  {
    id: 'made-up-close',
    concept: 'closing',
    text: {
      en: 'On H5 `onClose` reports the arguments of `close()`, or 1006 for every close by the server, and the server gets no code. React Native sends the code, and reports the same. On both, do not rely on close codes.',
      zh: '在 H5 端，`onClose` 报告的是传给 `close()` 的值，服务器关闭则一律为 1006，而服务器收不到关闭码。React Native 端会发送关闭码，报告的值与 H5 端相同。在这两端，请不要依赖关闭码。',
    },
    bites: 'both',
    example: 'server-close',
    notes: ['taro.close-code-lost', 'taro.close-code-unsent'],
    evidence: [h5Source, h5Run],
  },
  {
    id: 'protocols-as-array',
    concept: 'handshake',
    text: {
      en: '`protocols` must be an array: a string is silently ignored.',
      zh: '`protocols` 必须是数组：传入字符串会被静默忽略。',
    },
    bites: 'coming',
    habit: 'protocols-in-array',
    example: 'handshake',
    notes: ['taro.protocols-not-array'],
    evidence: [h5Source],
  },
  {
    id: 'drop-without-error',
    concept: 'errors',
    text: {
      en: 'A lost connection calls `onClose` only; a refused connection calls `onError` first.',
      zh: '连接中断时只触发 `onClose`；被拒绝时先触发 `onError`。',
    },
    bites: 'both',
    habit: 'refusal-reported-twice',
    example: 'dropped',
    notes: [],
    evidence: [h5Run, browsers],
  },
]
