import type { FollowedDocument } from '../../facts-contract.ts'
import { document } from '../notes/sources.ts'

/** Version and date of the document; `today` tells where the document of today differs. */
export const followed: FollowedDocument = {
  follows: document,
  version: { en: 'version 1, 2026-01', zh: '版本 1，2026-01' },
}
