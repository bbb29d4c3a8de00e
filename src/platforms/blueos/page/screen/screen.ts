import type { ScreenKind } from '../../../shared/page/screen/screen.ts'

/** A page is 466 units wide on any watch, the design width that the documents recommend. */
export const screen: ScreenKind = { width: 466, css: true }
