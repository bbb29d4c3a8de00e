import type { ScreenKind } from '../../../shared/page/screen/screen.ts'

/** A page is 750 units wide on any phone, the design width unless `manifest.json` has another. */
export const screen: ScreenKind = { width: 750, css: true }
