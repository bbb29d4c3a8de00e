import {
  browsers,
  context50,
  document,
  events50,
  exec50,
  laterDocument,
  types,
} from '../notes/sources.ts'
import type { Footgun } from '../../facts-contract.ts'

export const footguns: readonly Footgun[] = [
  {
    id: 'object-before-connection',
    concept: 'connecting',
    text: {
      en: 'Create the object, set the listeners, then call `connect`. On platforms where creating the object connects, listeners cannot be set before the connection starts.',
      zh: '请先创建对象、设置监听器，再调用 `connect`。在创建对象即开始连接的平台上，无法在连接开始之前设置监听器。',
    },
    bites: 'both',
    example: 'connect-again',
    notes: [],
    evidence: [document, browsers],
  },
  {
    id: 'bare-value-second',
    concept: 'receiving',
    text: {
      en: 'Listeners get `(err, value)`: the second argument is the message itself, without `data`. Only the listener of `error` has one argument.',
      zh: '监听器的参数是 `(err, value)`：第二个参数就是消息本身，没有 `data`。只有 `error` 的监听器是一个参数。',
    },
    bites: 'both',
    example: 'message-event',
    notes: ['ohos.value-comes-second'],
    evidence: [types, events50],
  },
  {
    id: 'close-codes-replaced',
    concept: 'closing',
    text: {
      en: 'Every close code outside 1000 to 1015 is silently replaced with 1000, so custom codes from 3000 up are lost.',
      zh: '1000～1015 以外的关闭码都会静默替换为 1000，因此 3000 以上的自定义关闭码会丢失。',
    },
    bites: 'both',
    example: 'close-codes',
    notes: ['ohos.close-code-replaced'],
    evidence: [document, context50],
  },
  {
    id: 'one-listener',
    concept: 'listeners',
    text: {
      en: '`on` replaces the previous listener, although the document on `off` suggests several.',
      zh: '`on` 会替换之前的监听器，尽管文档对 `off` 的说明像是支持多个。',
    },
    bites: 'coming',
    habit: 'one-listener',
    example: 'message-event',
    notes: ['ohos.one-listener'],
    evidence: [document, events50],
  },
  {
    id: 'connect-is-not-open',
    concept: 'open',
    text: {
      en: '`connect` reports `true` when the request was created. Only the event `open` means that the connection is open.',
      zh: '`connect` 报告 `true` 只表示请求已创建。只有 `open` 事件才表示连接已打开。',
    },
    bites: 'coming',
    example: 'error-event',
    notes: ['ohos.connect-is-not-open'],
    evidence: [laterDocument, exec50],
  },
  {
    id: 'early-send-is-queued',
    concept: 'sending',
    text: {
      en: 'Sending between `connect` and `open` succeeds and is queued; elsewhere it fails or throws.',
      zh: '在 `connect` 与 `open` 之间发送会成功并排队；其他平台会失败或抛出异常。',
    },
    bites: 'leaving',
    example: 'send-before-open',
    notes: ['ohos.send-before-open'],
    evidence: [exec50, browsers],
  },
  {
    id: 'failure-without-close',
    concept: 'errors',
    text: {
      en: 'A connection that never opens reports `error` without `close`; a lost connection reports both. Code that reconnects only in `close` does not reconnect after a failed connection.',
      zh: '从未打开的连接只报告 `error`，没有 `close`；中断的连接两者都有。只在 `close` 中重连的代码，在连接失败后不会重连。',
    },
    bites: 'both',
    example: 'error-event',
    notes: ['ohos.failure-without-close'],
    evidence: [exec50],
  },
  {
    id: 'errors-never-thrown',
    concept: 'errors',
    text: {
      en: '`connect`, `send` and `close` never throw: invalid parameters are reported later, with code 401 in a plain object. `on` and `off` throw.',
      zh: '`connect`、`send` 和 `close` 从不抛出异常：参数错误稍后以普通对象报告，code 为 401。`on` 和 `off` 会抛出异常。',
    },
    bites: 'both',
    example: 'error-codes',
    notes: ['ohos.parameter-error', 'ohos.plain-object-error'],
    evidence: [context50, events50],
  },
  {
    id: 'no-this',
    concept: 'callbacks',
    text: {
      en: 'Listeners are called without `this`. Code that uses `this` as the socket, as in browsers and quick apps, must use a variable instead.',
      zh: '调用监听器时没有 `this`。在浏览器和快应用中通过 `this` 使用连接对象的代码，须改用变量。',
    },
    bites: 'coming',
    example: 'listener-this',
    notes: ['ohos.no-this'],
    evidence: [events50],
  },
]
