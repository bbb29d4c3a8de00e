import type {
  HostElement,
  PageContext,
  Renderer,
} from '../../../../shared/mini-program/page/framework/contract.ts'
import createReconciler from 'react-reconciler'
import scheduler from 'scheduler'
import { hostConfig } from './host-config.ts'
import { DEFAULT, DISCRETE, type Priorities } from './priorities.ts'
import { createScheduler } from './scheduler.ts'

/** A root of React 18 with concurrent rendering, as `createRoot` makes it. */
const CONCURRENT = 1

/** React over the elements of a page. */
export interface ReactRenderer extends Renderer {
  /** Draws an element of React in the page; `null` removes what is there. */
  render(element: unknown): void
}

/** Creates the renderer of a page. */
export function createRenderer(
  context: PageContext,
  page: HostElement,
  afterCommit: () => void,
): ReactRenderer {
  const priorities: Priorities = { current: DEFAULT }
  // The reconciler takes its scheduler from there once, when it is created.
  Object.assign(scheduler, createScheduler(context.host, context.guard))
  const reconciler = createReconciler(hostConfig(context, priorities, afterCommit))
  const root = reconciler.createContainer(
    page,
    CONCURRENT,
    null,
    false,
    null,
    '',
    (error) => context.host.error(error),
    null,
  )
  const render = (element: unknown) => void reconciler.updateContainer(element, root, null, null)
  return {
    holdsFields: true,
    render,
    end: () => render(null),
    act(code) {
      const before = priorities.current
      priorities.current = DISCRETE
      try {
        context.guard(code)
      } finally {
        priorities.current = before
      }
      context.guard(() => reconciler.flushSync())
    },
  }
}
