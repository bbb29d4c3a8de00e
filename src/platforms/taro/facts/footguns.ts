import { browsers, h5Run, h5Source, page, weChat } from '../notes/sources.ts'
import type { Footgun } from '../../facts-contract.ts'

export const footguns: readonly Footgun[] = [
  {
    id: 'promise-before-open',
    concept: 'open',
    text: {
      en: 'The promise of `connectSocket` and its `success` come before the connection is open: `await` it and then `send`, and the call fails. Send in `onOpen`.',
      zh: '`connectSocket` 的 Promise 和 `success` 都早于连接打开：`await` 之后立即 `send` 会失败。请在 `onOpen` 中发送。',
    },
    bites: 'both',
    example: 'send-too-early',
    notes: ['taro.success-before-open', 'taro.send-before-open'],
    evidence: [page, h5Run, weChat],
  },
  {
    id: 'promise-of-an-error',
    concept: 'callbacks',
    text: {
      en: 'On H5, since 3.6.0, the promise of a failed call is fulfilled with the error when `fail` or `complete` was given. Look at `errMsg` before you take the result for a task.',
      zh: '在 H5 端 3.6.0 起，若传入了 `fail` 或 `complete`，调用失败时 Promise 会以错误对象兑现。请先检查 `errMsg`，再把结果当作任务使用。',
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
      en: 'Setting a second listener loses the first, and nothing takes one away.',
      zh: '设置第二个监听器会丢掉第一个，而且没有取消监听的方法。',
    },
    bites: 'coming',
    except: ['weex', 'blueos', 'ohos'],
    example: 'listeners',
    notes: ['taro.listener-replaced'],
    evidence: [h5Source],
  },
  {
    id: 'connection-limit',
    concept: 'limits',
    text: {
      en: 'Only a few connections may exist at a time: two by the document, five on H5 since 3.6.12 and in WeChat. Elsewhere there is no such low number.',
      zh: '同时存在的链接数很少：文档为两个，H5 3.6.12 起和微信为五个。其他平台没有这么低的限制。',
    },
    bites: 'coming',
    example: 'limit',
    notes: ['taro.connection-limit'],
    evidence: [page, h5Source, weChat],
  },
  {
    id: 'made-up-close',
    concept: 'closing',
    text: {
      en: 'On H5 `onClose` reports what `close()` was given, or 1006 for every close by the server, and the server sees no code at all. Do not steer by close codes there.',
      zh: '在 H5 端，`onClose` 报告的是传给 `close()` 的值，服务器关闭则一律为 1006，而服务器完全收不到关闭码。请不要在那里依赖关闭码。',
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
    except: ['blueos'],
    example: 'handshake',
    notes: ['taro.protocols-not-array'],
    evidence: [h5Source],
  },
  {
    id: 'drop-without-error',
    concept: 'errors',
    text: {
      en: 'A connection that breaks calls `onClose` alone; one that is refused calls `onError` first.',
      zh: '连接中断只触发 `onClose`；被拒绝则先触发 `onError`。',
    },
    bites: 'both',
    except: ['web', 'blueos'],
    example: 'dropped',
    notes: [],
    evidence: [h5Run, browsers],
  },
]
