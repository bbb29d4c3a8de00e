import type { PortabilityNote } from '../../contract.ts'
import { browsers, document, events50, exec50, types } from './sources.ts'

/** `on` and `off`. */
export const listenerNotes = [
  {
    id: 'ohos.one-listener',
    text: {
      en: 'The listener replaces the previous listener of `{type}` for the same connection: each event has one listener, although the document on `off` suggests several. In a browser `addEventListener` keeps both.',
      zh: '同一连接的 `{type}` 已有监听器，现被替换：每个事件只有一个监听器，尽管文档对 `off` 的说明像是支持多个。浏览器的 `addEventListener` 会保留两个。',
    },
    members: ['WebSocket.on', 'WebSocket.off'],
    evidence: [document, events50],
  },
  {
    id: 'ohos.unknown-event',
    text: {
      en: 'This version has no event `{type}`. The platform reports no error, and the listener is never called. Check the name of the event.',
      zh: '此版本没有 `{type}` 事件。平台不报错，监听器不会被调用。请检查事件名称。',
    },
    members: ['WebSocket.on', 'WebSocket.off'],
    evidence: [types, events50],
  },
  {
    id: 'ohos.listener-parameters',
    text: {
      en: 'For invalid parameters, `on` and `off` throw an Error with code 401 since OpenHarmony 4.0; before, the call has no effect. `off(type, undefined)` is invalid too.',
      zh: '参数无效时，OpenHarmony 4.0 起 `on` 和 `off` 抛出 Error，code 为 401；之前的版本调用不起作用。`off(type, undefined)` 同样无效。',
    },
    members: ['WebSocket.on', 'WebSocket.off'],
    evidence: [events50],
  },
  {
    id: 'ohos.value-comes-second',
    text: {
      en: 'The listener has one parameter. For `{type}` the first argument is the error, which is always undefined; the value is the second argument. On other platforms the event or the value is the only argument, as for `error` here.',
      zh: '该监听器只有一个参数。对 `{type}` 而言，第一个参数是错误，恒为 undefined；值是第二个参数。在其他平台上，事件或值是唯一的参数，此处的 `error` 也是如此。',
    },
    members: ["WebSocket.on('open')", "WebSocket.on('message')", "WebSocket.on('close')"],
    evidence: [types, events50],
  },
  {
    id: 'ohos.listener-too-late',
    text: {
      en: 'If `open` is subscribed to after the connection has opened, the listener is called for the next connection only. Subscribe before `connect`. In a browser, which connects in the constructor, subscribe in the same task.',
      zh: '连接打开后才订阅 `open`，监听器要到下一次连接才会被调用。请在 `connect` 之前订阅。浏览器在构造函数中开始连接，请在同一任务内订阅。',
    },
    members: ["WebSocket.on('open')"],
    evidence: [events50, exec50, browsers],
  },
  {
    // No run can tell that a listener reads `this`: listed by the reference, never raised.
    id: 'ohos.no-this',
    text: {
      en: 'Callbacks and listeners are called without `this`. In a browser `this` is the WebSocket, on BlueOS the instance.',
      zh: '调用回调和监听器时没有 `this`。在浏览器中，`this` 是 WebSocket；在 BlueOS 中是实例。',
    },
    members: ['WebSocket.on'],
    evidence: [events50],
  },
] as const satisfies readonly PortabilityNote[]
