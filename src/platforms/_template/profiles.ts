import type { Profile } from '../contract.ts'

/** Profiles for running a program: the document's promise first, then each release that differs. */
export const profiles = [
  {
    id: 'documented',
    title: { en: 'As documented', zh: '按文档' },
    summary: { en: 'The behavior that the document describes.', zh: '以文档为准。' },
  },
] as const satisfies readonly Profile[]
