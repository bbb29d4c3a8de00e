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
      en: '“WebSocket is not supported yet” was true when it was written; OpenHarmony has had it since 3.1.1.',
      zh: '“当前暂时不支持 WebSocket”在撰写时属实；OpenHarmony 自 3.1.1 起已支持。',
    },
    members: ['createWebSocket'],
    evidence: [document, { kind: 'source', source: 'communication_netstack, OpenHarmony-v3.1.1' }],
  },
  {
    id: 'placeholder-url',
    text: {
      en: 'The samples connect to `ws://`, which stands for your server. As it is, a browser throws for it, and a device cannot connect.',
      zh: '示例连接的 `ws://` 只是服务器地址的占位。照原样使用时，浏览器会抛出异常，真机无法连接。',
    },
    members: ['WebSocket.connect'],
    evidence: [document, browsers],
  },
  {
    id: 'status-of-object',
    text: {
      en: 'The value of `open` was declared as `Object`, so `value.status` in the sample was a type error. Later declarations name its fields, and so do ours.',
      zh: '`open` 的参数曾声明为 `Object`，因此示例中的 `value.status` 会有类型错误。后来的声明列出了字段，此处亦然。',
    },
    members: ["WebSocket.on('open')", 'OpenResult'],
    evidence: [document, types],
  },
  {
    id: 'snippets-need-the-import',
    text: {
      en: 'The later snippets leave out the import and declare `ws` and `url` again: run them one at a time, below the import.',
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
      en: 'The default of `reason` is given as the empty string. Since OpenHarmony 4.0 it is `CLOSE_NORMAL`.',
      zh: '文档称 `reason` 默认为空字符串。OpenHarmony 4.0 起实际为 `CLOSE_NORMAL`。',
    },
    members: ['WebSocketCloseOptions.reason'],
    evidence: [document, context50],
  },
  {
    id: 'links-and-marks',
    text: {
      en: 'The link to `connect` leads to a file that is not there, the icon of the note is missing, and types carry stray backslashes: `AsyncCallback<boolean\\>` is `AsyncCallback<boolean>`. Headings repeat, so look for `connect`, `send` and `close` by their parameters.',
      zh: '指向 `connect` 的链接所指文件不存在，说明处的图标缺失，类型里有多余的反斜杠：`AsyncCallback<boolean\\>` 即 `AsyncCallback<boolean>`。标题有重复，请按参数区分各个 `connect`、`send` 和 `close`。',
    },
    members: ['WebSocket.connect', 'WebSocket.send', 'WebSocket.close'],
    evidence: [document],
  },
  {
    id: 'shadowed-names',
    text: {
      en: 'In the full sample, callbacks within callbacks use `err` and `value` again; the inner ones are meant.',
      zh: '完整示例中，嵌套的回调再次使用 `err` 和 `value`，指的是内层的参数。',
    },
    members: ["WebSocket.on('open')", "WebSocket.on('message')"],
    evidence: [document],
  },
  {
    id: 'off-suggests-several',
    text: {
      en: '`off` is said to cancel one subscription by its callback, as if there were several. Each event has one.',
      zh: '`off` 的说明提到可指定回调取消一个订阅，仿佛可以有多个。实际上每种事件只有一个。',
    },
    members: ['WebSocket.off'],
    evidence: [document, events50],
  },
  {
    id: 'options-required',
    text: {
      en: 'One form of `connect` and of `close` lists `options` as required, another as optional. In the form with a callback it has to be there; without one it may be left out.',
      zh: '`connect` 和 `close` 的一种形式把 `options` 列为必填，另一种为可选。带回调的三参数形式必须传入；返回 Promise 的形式可以省略。',
    },
    members: ['WebSocket.connect', 'WebSocket.close'],
    evidence: [document],
  },
  {
    id: 'codes-of-your-own',
    text: {
      en: 'A close code may be chosen freely, says the page; in fact only 1000 to 1015 pass, and all others become 1000.',
      zh: '文档称关闭错误码可根据实际情况填写；实际只有 1000～1015 有效，其余都会变为 1000。',
    },
    members: ['WebSocketCloseOptions.code'],
    evidence: [document, context50],
  },
  {
    id: 'code-200-of-error',
    text: {
      en: 'The event `error` has the code 200, which the page does not explain. It is no HTTP status: it means that the connection failed or broke.',
      zh: '`error` 事件的 code 为 200，文档没有解释。它不是 HTTP 状态码，而是表示连接失败或中断。',
    },
    members: ["WebSocket.on('error')"],
    evidence: [document, laterDocument, exec50],
  },
]
