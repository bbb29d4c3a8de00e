import type { FollowedDocument } from '../../facts-contract.ts'
import { document } from '../notes/sources.ts'

export const followed: FollowedDocument = {
  follows: document,
  version: {
    en: 'pages of 2024 to 2026, types 5.2.3; members carry the base library of their introduction',
    zh: '2024～2026 年的文档页面，类型定义 5.2.3；成员标有引入时的基础库版本',
  },
}
