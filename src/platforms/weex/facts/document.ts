import type { FollowedDocument } from '../../facts-contract.ts'
import { document } from '../notes/sources.ts'

export const followed: FollowedDocument = {
  follows: document,
  version: {
    en: 'version 2.1 in Chinese and the later English page; Weex was retired in 2021',
    zh: '中文 2.1 版与较晚的英文页面；Weex 已于 2021 年退役',
  },
  overview: {
    en: 'iOS and the web have a default implementation of the protocol. On Android, the app registers an adapter; the repository has `DefaultWebSocketAdapter.java` and `DefaultWebSocketAdapterFactory.java`, and uses both in its playground app.',
    zh: 'iOS 和 H5 有协议的默认实现。Android 由应用注册适配器；仓库中有 `DefaultWebSocketAdapter.java` 和 `DefaultWebSocketAdapterFactory.java`，其 playground 应用展示了集成方法。',
  },
}
