/** A picture's size on screen, in CSS pixels, and the number of the file's pixels per CSS pixel. */
export interface ScreenshotSize {
  readonly width: number
  readonly height: number
  readonly scale: 1 | 2
}

/**
 * Every picture of the guide by name: taken in this size, and shown in the same size if there is
 * room.
 */
export const screenshots = {
  playground: { width: 1280, height: 720, scale: 1 },
  console: { width: 588, height: 336, scale: 2 },
  server: { width: 1280, height: 560, scale: 1 },
  link: { width: 1280, height: 280, scale: 1 },
  phone: { width: 390, height: 720, scale: 2 },
} as const satisfies Record<string, ScreenshotSize>

export type ScreenshotName = keyof typeof screenshots

/** Returns a picture's file in the public folder, e.g. `screenshots/en-light-playground.webp`. */
export function screenshotFile(
  locale: 'en' | 'zh',
  theme: 'light' | 'dark',
  name: ScreenshotName,
): string {
  return `screenshots/${locale}-${theme}-${name}.webp`
}
