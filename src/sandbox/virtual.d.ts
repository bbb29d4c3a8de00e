/** Made by `.vitepress/plugins/sandbox-runtime.ts`. */
declare module 'virtual:sandbox-runtime' {
  /** Source of `worker.ts` and all that it imports, as one classic script. */
  const source: string
  export default source
}
