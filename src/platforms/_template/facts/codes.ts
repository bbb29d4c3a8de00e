import type { CloseCodeFact } from '../../facts-contract.ts'
import { document } from '../notes/sources.ts'

/** Close codes in order. */
export const closeCodes: readonly CloseCodeFact[] = [
  {
    from: 1000,
    to: 1000,
    send: { en: 'Sent by `close()`', zh: '`close()` 发送的关闭码' },
    maySend: true,
    evidence: [document],
  },
]
