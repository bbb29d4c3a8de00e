import type { FollowedDocument } from '../../facts-contract.ts'
import { document } from '../notes/sources.ts'

export const followed: FollowedDocument = {
  follows: document,
  version: {
    en: 'pages of 2026, types 3.4.32, clients for Vue 3 of HBuilderX 5',
    zh: '2026 年的文档页面，类型定义 3.4.32，HBuilderX 5 的 Vue 3 运行时',
  },
}
