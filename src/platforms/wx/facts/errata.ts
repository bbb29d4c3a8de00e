import type { Erratum } from '../../facts-contract.ts'
import { document, reports, types } from '../notes/sources.ts'

export const errata: readonly Erratum[] = [
  {
    id: 'close-without-argument',
    text: {
      en: 'The types require an argument of `task.close()`. Programs call it without one.',
      zh: '类型定义要求 `task.close()` 必须传参，但不少程序不传参调用。',
    },
    members: ['SocketTask.close'],
    evidence: [types, reports],
  },
  {
    id: 'no-ready-state',
    text: {
      en: 'A failure of `send` names `SocketTask.readyState`, a property that neither the document nor the types have.',
      zh: '`send` 的失败信息提到 `SocketTask.readyState`，但文档和类型定义中都没有该属性。',
    },
    members: ['SocketTask.readyState', 'SocketTask.send'],
    evidence: [types, reports],
  },
  {
    id: 'relative-url',
    text: {
      en: 'Samples connect to `test.php`. Only an absolute `wss` address works.',
      zh: '示例连接 `test.php`。只有完整的 `wss` 地址才能使用。',
    },
    members: ['ConnectSocketOption.url'],
    evidence: [document],
  },
]
