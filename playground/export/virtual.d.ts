/* Made by `.vitepress/plugins/export-bundles.ts`. */

declare module 'virtual:export/project' {
  /** What runs an exported project: server, compiler and loader, as an ES module for Node. */
  const source: string
  export default source
}

declare module 'virtual:export/page' {
  /** The script of an exported page. */
  const source: string
  export default source
}

declare module 'virtual:export/platform/*' {
  /** One platform's shim with its notes, as an ES module. */
  const source: string
  export default source
}

declare module 'virtual:export/versions' {
  /** Versions of the packages that an exported project installs, by name. */
  const versions: Readonly<Record<string, string>>
  export default versions
}
