import type { Footgun } from '../../../facts-contract.ts'
import { type Family, quickApp } from '../family.ts'

const engine = quickApp('SocketTask.java')

/** Returns the pitfalls that the platforms of the family share. */
export const familyFootguns = ({
  id,
  handlers: { open, error, close },
  document,
}: Family<string>): readonly Footgun[] => [
  {
    id: 'close-before-open-fails',
    concept: 'closing',
    text: {
      en: `\`close()\` before \`${open}\` fails, and the connection still opens. On other platforms the connection is abandoned.`,
      zh: `在 \`${open}\` 之前调用 \`close()\` 会失败，连接照常打开。其他平台则会放弃连接。`,
    },
    bites: 'both',
    habit: 'quick-app-engine',
    example: 'too-early',
    notes: [`${id}.close-not-open`],
    evidence: [engine],
  },
  {
    id: 'created-is-not-open',
    concept: 'open',
    text: {
      en: '`create()` returns before the connection is open: `send()` right after `create()` fails.',
      zh: '`create()` 在连接打开之前返回：紧接着调用 `send()` 会失败。',
    },
    bites: 'coming',
    habit: 'quick-app-engine',
    example: 'too-early',
    notes: [`${id}.send-not-open`],
    evidence: [document, engine],
  },
  {
    id: 'late-open-is-told',
    concept: 'open',
    text: {
      en: `A handler assigned to \`${open}\` after the connection has opened is still called. On other platforms it is not.`,
      zh: `连接打开之后才赋给 \`${open}\` 的回调仍会触发，其他平台不会触发。`,
    },
    bites: 'leaving',
    habit: 'quick-app-engine',
    example: 'late-on-open',
    notes: [`${id}.late-open`],
    evidence: [quickApp('WebSocket.java')],
  },
  {
    id: 'empty-message',
    concept: 'sending',
    text: {
      en: 'An empty message cannot be sent: the call fails with 200.',
      zh: '不能发送空消息：调用以 200 失败。',
    },
    bites: 'coming',
    habit: 'quick-app-engine',
    example: 'errors',
    notes: [`${id}.empty-message`],
    evidence: [engine],
  },
  {
    id: 'error-then-close',
    concept: 'errors',
    text: {
      en: `A failed connection calls \`${error}\`, then \`${close}\` with 1006. Reconnect in one of the handlers only.`,
      zh: `连接失败时，先触发 \`${error}\`，再触发 \`${close}\`，code 为 1006。请只在其中一个回调中重新连接。`,
    },
    bites: 'coming',
    habit: 'refusal-reported-twice',
    example: 'on-error',
    notes: [`${id}.failure-text`],
    evidence: [document, engine],
  },
]
