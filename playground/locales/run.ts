import type { Locale } from '../../src/text.ts'
import { failureWords } from './failure.ts'

const en = {
  run: 'Run',
  stop: 'Stop',
  share: 'Share',
  edit: 'Edit',
  reset: 'Reset',
  stateLabel: failureWords.en.stateLabel,
  state: {
    idle: 'idle',
    compiling: 'compiling',
    running: 'running',
    stopped: 'stopped',
    finished: 'finished',
    failed: failureWords.en.failed,
  },
  unavailable: failureWords.en.unavailable,
}

const zh: typeof en = {
  run: '运行',
  stop: '停止',
  share: '分享',
  edit: '编辑',
  reset: '还原',
  stateLabel: failureWords.zh.stateLabel,
  state: {
    idle: '待运行',
    compiling: '编译中',
    running: '运行中',
    stopped: '已停止',
    finished: '已结束',
    failed: failureWords.zh.failed,
  },
  unavailable: failureWords.zh.unavailable,
}

/**
 * The words of running a program, by language. Separate from the other words, because an example on
 * a docs page shows these words before the rest of the playground is fetched.
 */
export const runWords: Readonly<Record<Locale, typeof en>> = { en, zh }
