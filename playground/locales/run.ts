import type { Locale } from '../../src/text.ts'

const en = {
  run: 'Run',
  stop: 'Stop',
  share: 'Share',
  edit: 'Edit',
  reset: 'Reset',
  stateLabel: 'Run state',
  state: {
    idle: 'idle',
    compiling: 'compiling',
    running: 'running',
    stopped: 'stopped',
    finished: 'finished',
    failed: 'failed',
  },
  unavailable: (reason: string) =>
    `The program could not be started (${reason}). Reload the page and try again.`,
}

const zh: typeof en = {
  run: '运行',
  stop: '停止',
  share: '分享',
  edit: '编辑',
  reset: '还原',
  stateLabel: '运行状态',
  state: {
    idle: '待运行',
    compiling: '编译中',
    running: '运行中',
    stopped: '已停止',
    finished: '已结束',
    failed: '出错',
  },
  unavailable: (reason) => `程序没能启动（${reason}）。请刷新页面后再试。`,
}

/**
 * The words of running a program, by language. Apart from the others because an example on a docs
 * page shows them before anything else of the playground is fetched.
 */
export const runWords: Readonly<Record<Locale, typeof en>> = { en, zh }
