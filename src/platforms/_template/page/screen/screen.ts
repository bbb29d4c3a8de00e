import type { ScreenKind } from '../../../shared/page/screen/screen.ts'

/** Units of a page's width. */
export const screen: ScreenKind = { width: 750 }
