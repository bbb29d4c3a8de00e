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
      en: 'The object comes first, listeners are set, and `connect` follows. Where creating is connecting, the same order has no place for listeners before the connection.',
      zh: '先创建对象、设置监听，再调用 `connect`。在创建即连接的平台上，无法在连接之前设置监听。',
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
      en: 'Listeners get `(err, value)`: the message itself is the second argument, without `data` around it. Only the listener of `error` has one argument.',
      zh: '监听的参数是 `(err, value)`：消息本身在第二个参数，外面没有 `data`。只有 `error` 的监听是一个参数。',
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
      zh: '1000～1015 以外的关闭码都会静默变为 1000，因此 3000 以上的自定义关闭码会丢失。',
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
      en: '`on` takes the place of the listener before, whatever the text on `off` suggests.',
      zh: '`on` 会取代之前的监听，尽管 `off` 的说明像是支持多个。',
    },
    bites: 'coming',
    except: ['weex', 'taro', 'blueos'],
    example: 'message-event',
    notes: ['ohos.one-listener'],
    evidence: [document, events50],
  },
  {
    id: 'connect-is-not-open',
    concept: 'open',
    text: {
      en: '`connect` reports `true` when the request was made. Only the event `open` means that the connection is open.',
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
      en: 'A connection that never opened reports `error` and no `close`; one that broke reports both. Code that reconnects in `close` alone never tries again.',
      zh: '从未打开的连接只报告 `error`，没有 `close`；中断的连接两者都有。只在 `close` 中重连的代码不会再次尝试。',
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
      en: '`connect`, `send` and `close` never throw: wrong parameters come later as code 401, in a plain object. `on` and `off` do throw.',
      zh: '`connect`、`send` 和 `close` 从不抛出异常：参数错误稍后以 401 返回，且是普通对象。`on` 和 `off` 则会抛出异常。',
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
      en: 'Listeners are called without `this`. Code that reaches its socket through `this`, as browsers and quick apps allow, has to keep it in a variable.',
      zh: '监听被调用时没有 `this`。浏览器和快应用允许通过 `this` 取得连接对象，移植过来的代码须改用变量保存。',
    },
    bites: 'coming',
    example: 'listener-this',
    notes: ['ohos.no-this'],
    evidence: [events50],
  },
]
