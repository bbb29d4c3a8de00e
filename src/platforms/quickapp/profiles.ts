import type { Profile } from '../contract.ts'

/** The profile of the platform: the engine is open, so the document and the source agree. */
export const profiles = [
  {
    id: 'documented',
    title: { en: 'As documented', zh: '按文档' },
    summary: {
      en: 'The behavior of the open engine (hapjs) of platform version 1080, which the document describes in part. The engines of Huawei and of Xiaomi’s watches are closed; their behavior is unknown.',
      zh: '开源引擎（hapjs）平台版本 1080 的行为，文档只描述了其中一部分。华为的引擎与小米手表的引擎不开源，其行为尚属未知。',
    },
  },
] as const satisfies readonly Profile[]
