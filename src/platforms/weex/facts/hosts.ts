import type { HostMatrix, HostSupport } from '../../facts-contract.ts'
import { android, ios, document, runtime, web } from '../notes/sources.ts'

const MODULE = android('WebSocketModule.java')
const ADAPTER = android('DefaultWebSocketAdapter.java')

/** Returns support as documented. */
const as = (...evidence: HostSupport['evidence']): HostSupport => ({
  state: 'documented',
  evidence,
})

const but = (en: string, zh: string, ...evidence: HostSupport['evidence']): HostSupport => ({
  state: 'documented',
  text: { en, zh },
  evidence,
})

/**
 * Behavior of the module on Android, on iOS and in weex-vue-render; two of the three are profiles.
 */
export const hosts: HostMatrix = {
  hosts: [
    { id: 'android', title: { en: 'Android', zh: 'Android' } },
    { id: 'ios', title: { en: 'iOS', zh: 'iOS' } },
    { id: 'web', title: { en: 'Web (weex-vue-render)', zh: 'Web（weex-vue-render）' } },
  ],
  rows: [
    {
      members: ['webSocket.WebSocket'],
      cells: {
        android: but(
          'Closes the previous connection with 1001; removes the listeners.',
          '以 1001 关闭之前的连接，并清除监听器。',
          MODULE,
        ),
        ios: but(
          'Silently abandons the previous connection; keeps the listeners.',
          '静默放弃之前的连接，保留监听器。',
          ios,
        ),
        web: but(
          'Keeps the previous connection open; returns the WebSocket of the browser.',
          '保留之前的连接，返回浏览器的 WebSocket 对象。',
          web,
        ),
      },
    },
    {
      members: ['webSocket.send'],
      cells: {
        android: as(ADAPTER),
        ios: as(ios),
        web: but(
          'Throws an InvalidStateError before the connection is open.',
          '连接打开前抛出 InvalidStateError。',
          web,
        ),
      },
    },
    {
      members: ['webSocket.close'],
      cells: {
        android: but(
          'No effect before the connection is open; 1000 without a code.',
          '连接打开前不起作用；不传关闭码时为 1000。',
          MODULE,
          ADAPTER,
        ),
        ios: as(ios),
        web: but('Ignores code and reason.', '忽略关闭码和原因。', web),
      },
    },
    {
      members: ['webSocket.onopen', 'webSocket.onmessage'],
      cells: {
        android: but(
          'Assigning does nothing in Vue pages of weex-js-runtime 0.23.4 and later.',
          '在 weex-js-runtime 0.23.4 及以上版本的 Vue 页面中，赋值不起作用。',
          runtime,
        ),
        ios: but(
          'Assigning does nothing in Vue pages of weex-js-runtime 0.23.4 and later.',
          '在 weex-js-runtime 0.23.4 及以上版本的 Vue 页面中，赋值不起作用。',
          runtime,
        ),
        web: but(
          'By assignment after WebSocket() only; gets the events of the browser.',
          '只能在 WebSocket() 之后赋值；收到浏览器的事件。',
          web,
        ),
      },
    },
    {
      members: ['webSocket.onclose'],
      cells: {
        android: but(
          'Not called when the connection fails or is lost.',
          '连接失败或中断时不会触发。',
          ADAPTER,
        ),
        ios: as(document, ios),
        web: but('Given the browser’s CloseEvent.', '得到浏览器的 CloseEvent。', web),
      },
    },
    {
      members: ['webSocket.onerror'],
      cells: {
        android: as(ADAPTER),
        ios: as(ios),
        web: but('Given an event without data.', '得到的事件没有 data。', web),
      },
    },
  ],
}
