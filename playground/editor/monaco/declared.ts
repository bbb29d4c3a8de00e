/** The part of Monaco's TypeScript worker that knows the declarations. */
export interface Declarations {
  getExtraLibs(): Readonly<Record<string, unknown>>
}

/**
 * Returns whether a TypeScript worker has declarations from a folder of `src/platforms`.
 *
 * @param folder Without slashes at the ends, e.g. `ohos` or `ohos/page/types`.
 */
export const declares = (worker: Declarations, folder: string): boolean =>
  Object.keys(worker.getExtraLibs()).some((path) => path.includes(`/platforms/${folder}/`))
