import type { Text } from '../text.ts'

/** Differences between a program and its native port, as sentences of the target. */
export const differenceTexts = {
  'default-close': {
    en: 'A close without a code sends or reports another code or reason on the target.',
    zh: '不带关闭码的关闭，在目标平台上发送或报告的关闭码或原因不同。',
  },
  'close-code': {
    en: 'The target does not send this close code.',
    zh: '目标平台不发送该关闭码。',
  },
  'close-code-unknown': {
    en: 'The close code is known only at run time. The target may not send every code.',
    zh: '关闭码在运行时才能确定，目标平台不一定发送每个关闭码。',
  },
  'own-code': {
    en: 'After the program’s close, one platform reports the program’s code, the other the peer’s.',
    zh: '程序关闭连接后，一个平台报告程序的关闭码，另一个报告对端的关闭码。',
  },
  'refusal-told': {
    en: 'If the connection is refused, one platform reports an error only, the other a close as well.',
    zh: '连接被拒绝时，一个平台只报告错误，另一个还会报告关闭。',
  },
  'loss-told': {
    en: 'If the link breaks, the platforms report other events or another code.',
    zh: '链路中断时，两个平台报告的事件或关闭码不同。',
  },
  'end-reason': {
    en: 'The reason of an end without a Close frame differs.',
    zh: '没有关闭帧时，关闭原因的文本不同。',
  },
  awaits: {
    en: 'The program waits for the object, which the target gives by promise.',
    zh: '目标平台以 Promise 返回对象，程序会等待该对象。',
  },
  'answer-at-once': {
    en: 'The target does not answer the call. The program continues at once.',
    zh: '目标平台不回调该调用，程序会立即继续。',
  },
  'failure-not-told': {
    en: 'The target does not report that the call failed.',
    zh: '目标平台不报告该调用失败。',
  },
  'failure-uncaught': {
    en: 'If the message is sent after the end, one platform leaves an uncaught error, the other none.',
    zh: '连接结束后发送消息时，一个平台会产生未捕获的错误，另一个不会。',
  },
  'connect-answer': {
    en: 'The target does not report the start of connecting.',
    zh: '目标平台不报告连接的开始。',
  },
  'error-text': {
    en: 'The text of an error differs.',
    zh: '错误文本不同。',
  },
  'error-code': {
    en: 'The code of an error differs.',
    zh: '错误码不同。',
  },
  'clean-from-code': {
    en: 'The target does not report whether the close was clean. The port derives it from the code.',
    zh: '目标平台不报告是否正常关闭，移植结果根据关闭码推断。',
  },
  'field-missing': {
    en: 'The target does not pass this field. The port uses a fixed value.',
    zh: '目标平台不传递该字段，移植结果使用固定值。',
  },
  'headers-dropped': {
    en: 'The target sends no request headers.',
    zh: '目标平台不发送请求头。',
  },
  'option-dropped': {
    en: 'The target has no such option.',
    zh: '目标平台没有该选项。',
  },
  'one-protocol': {
    en: 'The target offers a single subprotocol.',
    zh: '目标平台只能提供一个子协议。',
  },
  'data-type': {
    en: 'The type of the message is known only at run time.',
    zh: '消息的类型在运行时才能确定。',
  },
  'view-to-buffer': {
    en: 'The target sends an ArrayBuffer. The port passes the buffer of the view.',
    zh: '目标平台发送 ArrayBuffer，移植结果传递视图的缓冲区。',
  },
  'state-meaning': {
    en: '`readyState` changes at other moments on the target.',
    zh: '目标平台上 `readyState` 的变化时机不同。',
  },
} satisfies Record<string, Text>

export type DifferenceId = keyof typeof differenceTexts
