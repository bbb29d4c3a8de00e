import type { PortabilityNote } from '../../contract.ts'
import { BROWSER, DOCUMENT, EVENTS_5_0, EXEC_5_0, TYPES } from './evidence.ts'

/** `on` and `off`. */
export const listening = [
  {
    id: 'ohos.one-listener',
    text: {
      en: 'The listener of `{type}` before this one is gone: each event has one, though the text about `off` speaks of several. In a browser `addEventListener` keeps both.',
      zh: '`{type}` 之前的监听已被替换：每种事件只有一个监听，尽管 `off` 的说明像是支持多个。浏览器的 `addEventListener` 会同时保留。',
    },
    members: ['WebSocket.on', 'WebSocket.off'],
    evidence: [DOCUMENT, EVENTS_5_0],
  },
  {
    id: 'ohos.unknown-event',
    text: {
      en: 'There is no event `{type}` in this version, and the platform does not complain: nothing will ever be called.',
      zh: '此版本没有 `{type}` 事件，而平台不会报错：回调函数永远不会被调用。',
    },
    members: ['WebSocket.on', 'WebSocket.off'],
    evidence: [TYPES, EVENTS_5_0],
  },
  {
    id: 'ohos.listener-parameters',
    text: {
      en: 'Wrong parameters of `on` or `off`: an Error with code 401 is thrown since OpenHarmony 4.0; before, the call does nothing. Even `off(type, undefined)` is wrong.',
      zh: '`on` 或 `off` 的参数错误：OpenHarmony 4.0 起抛出错误码为 401 的 Error，之前的版本什么也不做。`off(type, undefined)` 同样算参数错误。',
    },
    members: ['WebSocket.on', 'WebSocket.off'],
    evidence: [EVENTS_5_0],
  },
  {
    id: 'ohos.value-comes-second',
    text: {
      en: 'This listener takes one argument: for `{type}` that is the error, always undefined; the value comes second. Elsewhere the event or the value is the first and only argument, as it is here for `error`.',
      zh: '该回调函数只有一个参数：对 `{type}` 事件而言它是错误，恒为 undefined；值在第二个参数。其他平台的第一个也是唯一的参数就是事件或值，此处的 `error` 事件也是如此。',
    },
    members: ["WebSocket.on('open')", "WebSocket.on('message')", "WebSocket.on('close')"],
    evidence: [TYPES, EVENTS_5_0],
  },
  {
    id: 'ohos.listener-too-late',
    text: {
      en: 'The connection is open already, so this listener of `open` waits for the next one. Subscribe before `connect`; a browser’s WebSocket, which connects as soon as it exists, leaves the rest of the same task for that.',
      zh: '连接已经打开，因此该 `open` 监听要等到下一次连接才会被调用。请在 `connect` 之前订阅；浏览器的 WebSocket 一创建就开始连接，须在同一任务内完成订阅。',
    },
    members: ["WebSocket.on('open')"],
    evidence: [EVENTS_5_0, EXEC_5_0, BROWSER],
  },
  {
    // No run can tell that a listener reads `this`: listed by the reference, never raised.
    id: 'ohos.no-this',
    text: {
      en: 'Callbacks and listeners are called without `this`. In a browser it is the WebSocket, on BlueOS the instance.',
      zh: '调用回调函数时没有 `this`。在浏览器中它是 WebSocket，在 BlueOS 中是实例。',
    },
    members: ['WebSocket.on'],
    evidence: [EVENTS_5_0],
  },
] as const satisfies readonly PortabilityNote[]
