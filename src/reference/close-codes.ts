import type { Text } from '../text.ts'

/** Meaning of a close code, of RFC 6455 and the registry of IANA. */
export interface CodeMeaning {
  readonly from: number
  readonly to: number
  readonly meaning: Text
  /** Which side sends or reports the code. */
  readonly sender: Text
  readonly advice: Text
}

const server: Text = { en: 'the server', zh: '服务器' }
const either: Text = { en: 'either side', zh: '任意一端' }
const own: Text = { en: 'nobody; your side reports it', zh: '无，由本端生成' }
const again: Text = { en: 'Connect again, with back-off.', zh: '按退避策略重连。' }

/** Close codes with their meanings, in order. */
export const codeMeanings: readonly CodeMeaning[] = [
  {
    from: 1000,
    to: 1000,
    meaning: { en: 'Normal closure: the work is done.', zh: '正常关闭：任务已完成。' },
    sender: either,
    advice: { en: 'Nothing; do not connect again.', zh: '无需处理，不要重连。' },
  },
  {
    from: 1001,
    to: 1001,
    meaning: {
      en: 'Going away: the server stops, or the page is left.',
      zh: '离开：服务器停止，或页面被关闭。',
    },
    sender: either,
    advice: again,
  },
  {
    from: 1002,
    to: 1002,
    meaning: { en: 'Protocol error: a frame was not valid.', zh: '协议错误：帧不合法。' },
    sender: either,
    advice: {
      en: 'Look for a proxy that changes traffic, or a mistake of a library.',
      zh: '检查是否有代理修改了数据，或库有缺陷。',
    },
  },
  {
    from: 1003,
    to: 1003,
    meaning: {
      en: 'Unsupported data, e.g. binary where only text is accepted.',
      zh: '不支持的数据类型，例如只接受文本却收到二进制。',
    },
    sender: either,
    advice: { en: 'Send the kind of data that the peer accepts.', zh: '改用对端接受的数据类型。' },
  },
  {
    from: 1005,
    to: 1005,
    meaning: { en: 'The Close frame had no code.', zh: 'Close 帧中没有关闭码。' },
    sender: own,
    advice: { en: 'Treat it like 1000.', zh: '按 1000 处理。' },
  },
  {
    from: 1006,
    to: 1006,
    meaning: {
      en: 'Abnormal closure: the connection ended without a Close frame, or never opened.',
      zh: '异常关闭：没有 Close 帧，或连接从未打开。',
    },
    sender: own,
    advice: {
      en: 'Connect again, with back-off. If it comes at once, look at the handshake in the log of the server; after a minute of silence, add a heartbeat.',
      zh: '按退避策略重连。若立即出现，请在服务器日志中查看握手；若空闲一分钟后出现，请添加心跳。',
    },
  },
  {
    from: 1007,
    to: 1007,
    meaning: {
      en: 'Invalid data, e.g. text that is not UTF-8.',
      zh: '数据无效，例如文本不是 UTF-8。',
    },
    sender: either,
    advice: { en: 'Send bytes as binary, not as text.', zh: '字节应以二进制发送，不要作为文本。' },
  },
  {
    from: 1008,
    to: 1008,
    meaning: {
      en: 'Policy violation: the server refuses, often because a login is missing.',
      zh: '违反策略：服务器拒绝，往往因为没有登录。',
    },
    sender: server,
    advice: { en: 'Sign in, then connect.', zh: '先登录，再连接。' },
  },
  {
    from: 1009,
    to: 1009,
    meaning: { en: 'The message is too big.', zh: '消息过大。' },
    sender: either,
    advice: {
      en: 'Send smaller parts, or raise the limit of the receiver.',
      zh: '分段发送，或调大接收方的限制。',
    },
  },
  {
    from: 1010,
    to: 1010,
    meaning: {
      en: 'The server did not agree to an extension that the client requires.',
      zh: '服务器未同意客户端要求的扩展。',
    },
    sender: { en: 'the client', zh: '客户端' },
    advice: {
      en: 'Turn on the extension on the server.',
      zh: '在服务器上启用该扩展。',
    },
  },
  {
    from: 1011,
    to: 1011,
    meaning: { en: 'The server met an internal error.', zh: '服务器内部错误。' },
    sender: server,
    advice: {
      en: 'Connect again, with back-off; look into the log of the server.',
      zh: '按退避策略重连，并查看服务器日志。',
    },
  },
  {
    from: 1012,
    to: 1012,
    meaning: { en: 'The server restarts.', zh: '服务器正在重启。' },
    sender: server,
    advice: again,
  },
  {
    from: 1013,
    to: 1013,
    meaning: { en: 'Try again later: the server is overloaded.', zh: '稍后重试：服务器过载。' },
    sender: server,
    advice: {
      en: 'Connect again after a longer delay.',
      zh: '延迟更长时间后重连。',
    },
  },
  {
    from: 1014,
    to: 1014,
    meaning: {
      en: 'A gateway got an invalid answer from the server behind it.',
      zh: '网关从后端服务器收到无效应答。',
    },
    sender: { en: 'a gateway', zh: '网关' },
    advice: again,
  },
  {
    from: 1015,
    to: 1015,
    meaning: { en: 'The TLS handshake failed.', zh: 'TLS 握手失败。' },
    sender: own,
    advice: { en: 'Check the certificate and its chain.', zh: '检查证书及证书链。' },
  },
  {
    from: 3000,
    to: 3999,
    meaning: {
      en: 'Registered by libraries and frameworks, e.g. 3000 for a missing login.',
      zh: '由库和框架注册，例如 3000 表示未登录。',
    },
    sender: either,
    advice: { en: 'See the document of the library.', zh: '查阅该库的文档。' },
  },
  {
    from: 4000,
    to: 4999,
    meaning: { en: 'Free for your own use.', zh: '供应用自行定义。' },
    sender: either,
    advice: {
      en: 'Agree with your server on what each code means.',
      zh: '与服务器约定每个关闭码的含义。',
    },
  },
]
