import type { createControllers } from './controllers.ts'
import type { createDialogs } from './dialogs.ts'
import { DENSITY } from '../values/length.ts'

/** Conversions between units; a `vp` and an `fp` are the same here. */
export const conversions = {
  vp2px: (value: number) => value * DENSITY,
  px2vp: (value: number) => value / DENSITY,
  fp2px: (value: number) => value * DENSITY,
  px2fp: (value: number) => value / DENSITY,
  lpx2px: (value: number) => (value * DENSITY) / 2,
  px2lpx: (value: number) => (value * 2) / DENSITY,
}

/** Changes with a transition; shown at once. */
export function animateTo(_options: unknown, change?: unknown): void {
  if (typeof change === 'function') (change as () => void)()
}

/** Creates what `getUIContext()` returns. */
export function createUiContext(
  { AlertDialog, ActionSheet, promptAction }: ReturnType<typeof createDialogs>,
  { focusControl }: ReturnType<typeof createControllers>,
  router: unknown,
  hostContext: object,
) {
  return {
    ...conversions,
    animateTo,
    getPromptAction: () => promptAction,
    getRouter: () => router,
    getFocusController: () => focusControl,
    getHostContext: () => hostContext,
    getSharedLocalStorage: () => undefined,
    showAlertDialog: AlertDialog.show,
    showActionSheet: ActionSheet.show,
    runScopedTask: (task: () => void) => task(),
    isFollowingSystemFontScale: () => false,
    getMaxFontScale: () => 1,
  }
}
