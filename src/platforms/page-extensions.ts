/**
 * Extensions of page files, by platform. Separate from the compilers in `pages.ts`, so that a page
 * of the site bundles no compiler.
 */
const byPlatform = {
  weex: ['.we', '.vue'],
} as const

/** Extensions of a platform's page files. */
export type PageExtensions = typeof byPlatform

/** Returns the extensions of a platform's page files; none for most platforms and unknown ids. */
export function pageExtensions(platform: string): readonly string[] {
  return Object.hasOwn(byPlatform, platform) ? byPlatform[platform as keyof PageExtensions] : []
}

/** Returns whether a file is a page of any platform, by the extension. */
export function isPageFile(name: string): boolean {
  return Object.values(byPlatform).some((extensions) =>
    extensions.some((one) => name.endsWith(one)),
  )
}
