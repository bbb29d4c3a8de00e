/* Made by `.vitepress/plugins/export-bundles.ts`. */

declare module 'virtual:export/project' {
  /** The runtime of an exported project: server, compiler and loader, as an ES module for Node. */
  const source: string
  export default source
}

declare module 'virtual:export/page' {
  /** The script of an exported page. */
  const source: string
  export default source
}

declare module 'virtual:export/platforms' {
  type Sources = Readonly<Record<string, () => Promise<{ readonly default: string }>>>
  /** A platform's shim with the notes, as an ES module. */
  export const shims: Sources
  /** The additional runtime for a program with a page, by framework, as an ES module for Node. */
  export const pages: Sources
  /** The script of the document for such a project's screen. */
  export const devices: Sources
}

declare module 'virtual:export/versions' {
  type Versions = Readonly<Record<string, string>>
  /** Versions of the packages installed by an exported project, by name. */
  const versions: {
    readonly project: Versions
    /** Besides, where the program is a page. */
    readonly pages: Versions
  }
  export default versions
}
