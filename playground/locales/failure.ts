import type { Locale } from '../../src/text.ts'

const en = {
  stateLabel: 'Run state',
  failed: 'failed',
  unavailable: (reason: string) =>
    `The program could not be started (${reason}). Reload the page and try again.`,
}

const zh: typeof en = {
  stateLabel: '运行状态',
  failed: '出错',
  unavailable: (reason) => `程序无法启动（${reason}）。请刷新页面后重试。`,
}

/**
 * The message for a failed fetch of a program's parts, by language. Separate from the other words,
 * because an example on a docs page may have to show the message before any part of the playground
 * has loaded.
 */
export const failureWords: Readonly<Record<Locale, typeof en>> = { en, zh }
