import type { FollowedDocument } from '../../facts-contract.ts'
import { document } from '../notes/sources.ts'

export const followed: FollowedDocument = {
  follows: document,
  version: { en: 'updated 2023-12-25, unchanged since', zh: '更新于 2023-12-25，此后没有变化' },
}
