/* Made by `.vitepress/plugins/sandbox-scripts.ts`: each the source of one classic script. */

declare module 'virtual:sandbox-runtime' {
  /** Source of `worker.ts` and all imports. */
  const source: string
  export default source
}

declare module 'virtual:page-scripts' {
  type Sources = Readonly<Record<string, () => Promise<{ readonly default: string }>>>
  /** Source of the frame's part of a page, by platform: draws the screen. */
  export const screens: Sources
  /** Source of the worker's part of a page, by the framework's name. */
  export const frameworks: Sources
}
