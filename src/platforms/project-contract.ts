/** A file of a project. */
export interface ProjectFile {
  readonly path: string
  readonly text: string
}

/** Finds the file of a project nearest to the root whose name matches. */
export type FindProjectFile = (name: RegExp) => ProjectFile | undefined

/** Signs by which a project of a platform is recognized, and the place where its program starts. */
export interface ProjectLayout {
  /** Matches the paths that only projects of the platform have. */
  readonly files?: RegExp
  /** Matches specifiers of modules and packages that only programs of the platform import. */
  readonly packages?: RegExp
  /** Variables that only programs of the platform use. */
  readonly variables: readonly string[]
  /**
   * Reads from the project's manifest where the program starts.
   *
   * @returns Paths, the best first; the extension may be missing, and a file may not exist.
   */
  starts?(find: FindProjectFile): readonly string[]
}
