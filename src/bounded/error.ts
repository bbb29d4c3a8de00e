import type { Text } from '../text.ts'

/**
 * Reason for a job without output.
 *
 * - `too-slow`: the job exceeded its deadline and was ended.
 * - `gone`: the browser ended the worker, e.g. for lack of memory.
 * - `no-worker`: the page may not create workers.
 */
export type BoundProblem = 'too-slow' | 'gone' | 'no-worker'

/** A job ended early or unable to start, with the reason in both languages. */
export class BoundError extends Error {
  override readonly name = 'BoundError'
  readonly problem: BoundProblem
  readonly text: Text

  /** @param seconds The job's deadline. */
  constructor(problem: BoundProblem, seconds: number) {
    const text = describe(problem, seconds)
    super(text.en)
    this.problem = problem
    this.text = text
  }
}

function describe(problem: BoundProblem, seconds: number): Text {
  switch (problem) {
    case 'too-slow':
      return {
        en: `The task took longer than ${seconds} s and was stopped. Nothing else changed.`,
        zh: `任务耗时超过 ${seconds} 秒，已停止。其他内容没有变化。`,
      }
    case 'gone':
      return {
        en: 'The browser ended this task, probably for lack of memory. Nothing else changed. Close other tabs and try again.',
        zh: '浏览器终止了此任务，可能是内存不足。其他内容没有变化。请关闭其他标签页后重试。',
      }
    case 'no-worker':
      return {
        en: 'This page cannot create workers. Open the playground in its own tab.',
        zh: '当前页面不能创建 Worker。请在单独的标签页中打开演练场。',
      }
  }
}
