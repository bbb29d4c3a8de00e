import type { FollowedDocument } from '../../facts-contract.ts'
import { document, types } from '../notes/sources.ts'

export const followed: FollowedDocument = {
  follows: document,
  version: { en: 'Taro 1.x', zh: 'Taro 1.x' },
  today: {
    source: {
      ...types,
      kind: 'document',
      source: 'Taro 4.x, SocketTask',
      url: 'https://docs.taro.zone/docs/apis/network/webSocket/SocketTask',
    },
    differs: [
      {
        en: 'Five connections at a time, not two, since Taro 3.6.12.',
        zh: 'Taro 3.6.12 起最多同时有五个连接，不是两个。',
      },
      {
        en: '`connectSocket` has the option `tcpNoDelay` and no option `method`.',
        zh: '`connectSocket` 有 `tcpNoDelay` 选项，没有 `method` 选项。',
      },
      {
        en: '`SocketTask` also has `socketTaskId` and `errMsg`.',
        zh: '`SocketTask` 另有 `socketTaskId` 和 `errMsg`。',
      },
    ],
  },
}
