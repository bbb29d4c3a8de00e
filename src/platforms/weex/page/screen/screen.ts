import type { ScreenKind } from '../../../shared/page/screen/screen.ts'

/** A page of Weex is 750 units wide on any screen. */
export const screen: ScreenKind = { width: 750 }
