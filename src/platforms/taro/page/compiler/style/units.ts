/** A number with a unit that the screen does not know. */
const LENGTH = /(?<![\w#.-])([+-]?(?:\d+\.?\d*|\.\d+))(rpx|PX|Px|pX)(?![\w-])/g

/** Units of the page in a CSS pixel of a phone that is 375 pixels wide. */
const PER_PIXEL = 2

/**
 * Converts the lengths of a style sheet to units of the page. Taro's build turns `px` into `rpx`,
 * 750 to the width of the screen, and leaves other spellings such as `PX` as they are.
 */
export function toUnits(value: string): string {
  return value.replace(LENGTH, (_, number: string, unit: string) =>
    unit === 'rpx' ? `${number}px` : `${Number(number) * PER_PIXEL}px`,
  )
}
