import {
  browsers,
  context50,
  document,
  events50,
  exec50,
  laterDocument,
  types,
} from '../notes/sources.ts'
import type { Erratum } from '../../facts-contract.ts'

export const errata: readonly Erratum[] = [
  {
    id: 'not-supported-yet',
    text: {
      en: '“WebSocket is not supported yet” was correct when written. OpenHarmony supports WebSocket since 3.1.1.',
      zh: '“当前暂时不支持 WebSocket”在撰写时正确。OpenHarmony 自 3.1.1 起支持 WebSocket。',
    },
    members: ['createWebSocket'],
    evidence: [document, { kind: 'source', source: 'communication_netstack, OpenHarmony-v3.1.1' }],
  },
  {
    id: 'placeholder-url',
    text: {
      en: 'The samples connect to `ws://`, a placeholder for the address of your server. With `ws://` a browser throws, and a device cannot connect.',
      zh: '示例连接的 `ws://` 是服务器地址的占位符。直接使用 `ws://` 时，浏览器会抛出异常，真机无法连接。',
    },
    members: ['WebSocket.connect'],
    evidence: [document, browsers],
  },
  {
    id: 'status-of-object',
    text: {
      en: 'The value of `open` was declared as `Object`, so `value.status` in the sample was a type error. Later declarations, and the declarations here, name the fields.',
      zh: '`open` 的参数曾声明为 `Object`，因此示例中的 `value.status` 会有类型错误。后来的声明列出了字段，此处亦然。',
    },
    members: ["WebSocket.on('open')", 'OpenResult'],
    evidence: [document, types],
  },
  {
    id: 'snippets-need-the-import',
    text: {
      en: 'The later snippets omit the import and declare `ws` and `url` again: add the import and run each snippet alone.',
      zh: '后面的片段省略了导入，并重复声明 `ws` 和 `url`：请加上导入后逐个运行。',
    },
    members: ['createWebSocket'],
    evidence: [document],
  },
  {
    id: 'close-without-connection',
    text: {
      en: 'The samples of `close` and `off` never connect, so `close` prints its failure, 2302999.',
      zh: '`close` 和 `off` 的示例从未连接，因此 `close` 会打印失败，错误码为 2302999。',
    },
    members: ['WebSocket.close'],
    evidence: [document, context50],
  },
  {
    id: 'send-in-connect-callback',
    text: {
      en: 'The samples of `send` call it in the callback of `connect`, before the connection is open. Later documents moved it to the listener of `open`.',
      zh: '`send` 的示例在 `connect` 的回调中调用，此时连接尚未打开。后来的文档已移到 `open` 事件中。',
    },
    members: ['WebSocket.send'],
    evidence: [document, laterDocument],
  },
  {
    id: 'default-reason',
    text: {
      en: 'The default of `reason` is documented as the empty string. Since OpenHarmony 4.0 the default is `CLOSE_NORMAL`.',
      zh: '文档称 `reason` 默认为空字符串。OpenHarmony 4.0 起实际为 `CLOSE_NORMAL`。',
    },
    members: ['WebSocketCloseOptions.reason'],
    evidence: [document, context50],
  },
  {
    id: 'links-and-marks',
    text: {
      en: 'The link to `connect` leads to a missing file, the icon of the note is missing, and types contain stray backslashes: `AsyncCallback<boolean\\>` is `AsyncCallback<boolean>`. Headings repeat: identify the forms of `connect`, `send` and `close` by their parameters.',
      zh: '指向 `connect` 的链接所指文件不存在，说明处的图标缺失，类型里有多余的反斜杠：`AsyncCallback<boolean\\>` 即 `AsyncCallback<boolean>`。标题有重复，请按参数区分各个 `connect`、`send` 和 `close`。',
    },
    members: ['WebSocket.connect', 'WebSocket.send', 'WebSocket.close'],
    evidence: [document],
  },
  {
    id: 'shadowed-names',
    text: {
      en: 'In the full sample, nested callbacks use the names `err` and `value` again, which refer to the inner parameters.',
      zh: '完整示例中，嵌套的回调再次使用 `err` 和 `value`，指的是内层的参数。',
    },
    members: ["WebSocket.on('open')", "WebSocket.on('message')"],
    evidence: [document],
  },
  {
    id: 'off-suggests-several',
    text: {
      en: 'By the document `off` cancels one of several subscriptions by its callback. In fact each event has one listener.',
      zh: '`off` 的说明提到可指定回调取消一个订阅，像是支持多个。实际上每个事件只有一个监听器。',
    },
    members: ['WebSocket.off'],
    evidence: [document, events50],
  },
  {
    id: 'options-required',
    text: {
      en: 'One form of `connect` and of `close` lists `options` as required, another as optional. With a callback `options` is required; without a callback it is optional.',
      zh: '`connect` 和 `close` 的一种形式把 `options` 列为必填，另一种为可选。带回调的三参数形式必须传入；返回 Promise 的形式可以省略。',
    },
    members: ['WebSocket.connect', 'WebSocket.close'],
    evidence: [document],
  },
  {
    id: 'codes-of-your-own',
    text: {
      en: 'By the document any close code is allowed. In fact only 1000 to 1015 are sent; other codes are replaced with 1000.',
      zh: '文档称关闭错误码可根据实际情况填写；实际只有 1000～1015 有效，其他值都会替换为 1000。',
    },
    members: ['WebSocketCloseOptions.code'],
    evidence: [document, context50],
  },
  {
    id: 'code-200-of-error',
    text: {
      en: 'The event `error` has the code 200, which the document of API 6 to 8 does not explain; later guides do. The code is not an HTTP status: it means that the connection failed or was lost.',
      zh: '`error` 事件的 code 为 200，API 6～8 的文档没有解释，后来的指南有说明。该值不是 HTTP 状态码，表示连接失败或中断。',
    },
    members: ["WebSocket.on('error')"],
    evidence: [document, laterDocument, exec50],
  },
]
