import type { PortabilityNote } from '../../contract.ts'
import { DOCUMENT, EVENTS_5_0, TYPES } from './evidence.ts'

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
] as const satisfies readonly PortabilityNote[]
