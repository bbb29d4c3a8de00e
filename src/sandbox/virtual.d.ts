/* Made by `.vitepress/plugins/sandbox-scripts.ts`: each the source of one classic script. */

declare module 'virtual:sandbox-runtime' {
  /** Source of `worker.ts` and all imports. */
  const source: string
  export default source
}

declare module 'virtual:page-screen' {
  /** Source of the frame's part of a page: draws the screen. */
  const source: string
  export default source
}

declare module 'virtual:page-framework' {
  /** Source of the worker's part of a page: the framework for the page's code. */
  const source: string
  export default source
}
