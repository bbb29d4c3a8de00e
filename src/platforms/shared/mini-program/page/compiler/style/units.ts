/** A number with a unit of pixels; upper case is another spelling. */
const LENGTH = /(?<![\w#.-])([+-]?(?:\d+\.?\d*|\.\d+))([ru]?px)(?![\w-])/gi

/** Units of the page in a CSS pixel of a phone that is 375 pixels wide. */
const PER_PIXEL = 2

/** Converts the lengths in a value of a style sheet to units of the page, which the screen calls `px`. */
export type ToUnits = (value: string) => string

/**
 * Converts lengths as Taro's build does, which turns `px` into `rpx`, 750 to the width of the
 * screen, and leaves other spellings such as `PX` as they are.
 */
export const designUnits: ToUnits = (value) =>
  value.replace(LENGTH, (whole, number: string, unit: string) =>
    unit === 'px' ? whole : unit === 'rpx' ? `${number}px` : `${Number(number) * PER_PIXEL}px`,
  )

/** Converts lengths where `px` is a CSS pixel, and `rpx` or `upx` is a unit of the page. */
export const pixelUnits: ToUnits = (value) =>
  value.replace(LENGTH, (_, number: string, unit: string) =>
    unit.toLowerCase() === 'px' ? `${Number(number) * PER_PIXEL}px` : `${number}px`,
  )
