import type { ScreenKind } from '../../../shared/page/screen/screen.ts'

/** A page of a phone is 360 vp wide. */
export const screen: ScreenKind = { width: 360, css: true }
