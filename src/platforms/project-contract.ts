/** A file of a project. */
export interface ProjectFile {
  readonly path: string
  readonly text: string
}

/** Finds the file of a project nearest to the root whose name matches. */
export type FindProjectFile = (name: RegExp) => ProjectFile | undefined

/** How an app is started so that it opens a page. */
export interface AppStart {
  /** The file that mounts the app. */
  readonly main: string
  /** Text of a file that mounts the app, for a project without one. */
  readonly text?: string
  /** The manifest of the app, which names the page to open. */
  readonly manifest: ProjectFile
  /** Whether no page opens without the app, even if some of its imports are missing. */
  readonly isNeeded?: true
}

/** Signs by which a project of a platform is recognized, and the place where its program starts. */
export interface ProjectLayout {
  /** Matches the paths that only projects of the platform have. */
  readonly files?: RegExp
  /** Matches specifiers of modules and packages that only programs of the platform import. */
  readonly packages?: RegExp
  /** Variables that only programs of the platform use. */
  readonly variables: readonly string[]
  /** Ids of platforms that are targets of this one: a file of this one may use their variables. */
  readonly wraps?: readonly string[]
  /**
   * Reads from the project's manifest where the program starts.
   *
   * @returns Paths, the best first; the extension may be missing, and a file may not exist.
   */
  starts?(find: FindProjectFile): readonly string[]
  /** Returns the script that the platform runs before the program's start, e.g. the app's. */
  first?(find: FindProjectFile): string | undefined
  /**
   * Returns how the app around a page is started, if the project has a file that mounts it.
   *
   * @param page Path of the page to open.
   */
  opens?(page: string, find: FindProjectFile): AppStart | undefined
}
