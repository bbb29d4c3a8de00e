import type { FollowedDocument } from '../../facts-contract.ts'
import { document } from '../notes/sources.ts'

/** The standard is a living document: the reference follows the text of today. */
export const followed: FollowedDocument = {
  follows: document,
  version: { en: 'living standard, read in 2026-11', zh: '动态标准，查阅于 2026-11' },
}
