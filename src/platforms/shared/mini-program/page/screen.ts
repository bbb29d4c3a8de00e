import type { ScreenKind } from '../../page/screen/screen.ts'

/** A page of a mini program is 750 rpx wide on any screen, and styled as on the web. */
export const screen: ScreenKind = { width: 750, css: true, flow: true }
