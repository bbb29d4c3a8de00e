import type { FollowedDocument } from '../../facts-contract.ts'
import { document } from '../notes/sources.ts'

export const followed: FollowedDocument = {
  follows: document,
  version: {
    en: 'module since platform version 1020, ArrayBuffer since 1030, typed arrays since 1080',
    zh: '模块自平台版本 1020 起，ArrayBuffer 自 1030 起，TypedArray 自 1080 起',
  },
}
