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
  unavailable: (reason) => `程序没能启动（${reason}）。请刷新页面后再试。`,
}

/**
 * Says that what a program needs could not be fetched, by language. Apart from the other words
 * because an example on a docs page may have to say it before anything of the playground has come.
 */
export const failureWords: Readonly<Record<Locale, typeof en>> = { en, zh }
