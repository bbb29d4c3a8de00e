import type { Page } from 'playwright'
import { EDITABLE } from './editable.ts'

/** Events awaited by a visitor, as detected in the page. */
export type Milestone =
  'readable' | 'runUsable' | 'editable' | 'typed' | 'monaco' | 'diagnostics' | 'firstLine'

/** The typed character; no program contains it. */
export const TYPED = '§'

/** Milliseconds since the navigation began, for the reached milestones. */
export type Times = Partial<Record<Milestone, number>>

declare global {
  interface Window {
    /** Filled in by the script of {@link watchMilestones}. */
    milestones: Times
    /** The longest task so far, in milliseconds: the page answered to nothing meanwhile. */
    longestTask: number
  }
}

/** Records the visible milestones frame by frame, in every later page of the tab. */
export async function watchMilestones(page: Page): Promise<void> {
  await page.addInitScript(
    ([typed, editable]) => {
      if (window !== window.top) return
      const find = (selector: string) => document.querySelector(selector)
      const reached: Record<Milestone, () => unknown> = {
        readable: () =>
          find(
            '.plain-editor-colours span[class], .view-line span[class^="mtk"], span[class^=cm-]',
          ),
        runUsable: () =>
          // What is inert is a picture.
          [...document.querySelectorAll('button:not([inert] *)')].some(
            (button) =>
              button.textContent?.trim() === 'Run' &&
              button.getAttribute('aria-disabled') !== 'true',
          ),
        editable: () => find(editable),
        typed: () =>
          (
            find('textarea.plain-editor-text:not([inert] *)') as HTMLTextAreaElement | null
          )?.value.includes(typed) ||
          find('.view-lines, .CodeMirror-lines')?.textContent?.includes(typed),
        monaco: () => find('.monaco-editor .view-line'),
        diagnostics: () => find('.squiggly-error'),
        firstLine: () => find('[role="log"] [data-level]'),
      }
      window.milestones = {}
      window.longestTask = 0
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
          window.longestTask = Math.max(window.longestTask, duration)
        }
      }).observe({ type: 'longtask', buffered: true })
      // What a frame draws can be seen once it is done, and so in the task after it.
      const seen: Milestone[] = []
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        for (const name of seen.splice(0)) window.milestones[name] ??= performance.now()
      }
      const look = () => {
        for (const [name, isReached] of Object.entries(reached)) {
          if (!(name in window.milestones) && isReached()) seen.push(name as Milestone)
        }
        if (seen.length > 0) port2.postMessage(undefined)
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    },
    [TYPED, EDITABLE] as const,
  )
}

/** Waits until the page has reached a milestone. */
export async function reach(page: Page, milestone: Milestone): Promise<void> {
  await page.waitForFunction((name) => name in window.milestones, milestone)
}
