import { browsers } from '../../evidence.ts'
import type { Erratum } from '../../../facts-contract.ts'
import { type Family, quickApp } from '../family.ts'

/** Returns the mistakes of the page that the platforms of the family share. */
export const familyErrata = ({
  handlers: { message, close, error },
  device,
  document,
}: Family<string>): readonly Erratum[] => [
  {
    id: 'two-imports-on-one-line',
    text: {
      en: 'The document has two ways of loading the module on one line, joined by 或 (“or”). Use one of them.',
      zh: '文档把两种导入方式用“或”写在同一行，请任选其一。',
    },
    members: ['websocketfactory.create'],
    evidence: [document],
  },
  {
    id: 'undeclared-variable',
    text: {
      en: 'The sample assigns to `ws` without declaring it. Write `const ws = …`.',
      zh: '示例给未声明的 `ws` 赋值，请写成 `const ws = …`。',
    },
    members: ['websocketfactory.create'],
    evidence: [document],
  },
  {
    id: 'placeholder-url',
    text: {
      en: `\`ws://test:8088\` is a placeholder for your server. A ${device.en} can send the header \`content-type\`; a browser cannot.`,
      zh: `\`ws://test:8088\` 是服务器地址的占位符。${device.zh}可以发送请求头 \`content-type\`，浏览器不能。`,
    },
    members: ['CreateOptions.url', 'CreateOptions.header'],
    evidence: [document, browsers],
  },
  {
    id: 'broken-table-cells',
    text: {
      en: 'In the type `String | ArrayBuffer`, the bar splits the row of the table into five columns. The type is one: text or binary.',
      zh: '类型为 `String | ArrayBuffer` 时，竖线把表格的一行拆成了五列。实际是一个类型：文本或二进制。',
    },
    members: ['SendOptions.data', 'MessageResult.data'],
    evidence: [document],
  },
  {
    id: 'copy-label',
    text: {
      en: '复制代码 below each sample is the label of a button, not code.',
      zh: '每个示例下方的“复制代码”是按钮文字，不是代码。',
    },
    members: ['websocketfactory.create'],
    evidence: [document],
  },
  {
    id: 'one-heading-twice',
    text: {
      en: 'Two headings share the anchor `#websocket`, so the link to the object leads to the top of the page.',
      zh: '两个标题共用锚点 `#websocket`，因此指向 WebSocket 对象的链接会跳到页面顶部。',
    },
    members: ['WebSocket'],
    evidence: [document],
  },
  {
    id: 'parameter-called-data',
    text: {
      en: 'The tables list the fields of the callback argument as if each were an argument. In the samples the only argument is `data`, so the message is `data.data`.',
      zh: '表格把回调参数的字段列成了回调的参数；示例中唯一的参数名为 `data`，因此消息是 `data.data`。',
    },
    members: [`WebSocket.${message}`, `WebSocket.${close}`, `WebSocket.${error}`],
    evidence: [document],
  },
  {
    id: 'samples-in-page-order',
    text: {
      en: 'The samples depend on each other. In the order of the document, `send` and `close` run before the connection is open, and both fail with 200.',
      zh: '各示例相互依赖。按文档顺序运行时，`send` 和 `close` 都早于连接打开，都会以 200 失败。',
    },
    members: ['WebSocket.send', 'WebSocket.close'],
    evidence: [document, quickApp('SocketTask.java')],
  },
]
