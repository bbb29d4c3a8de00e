import type { PageServices, PageSource } from '../../../page-compiler.ts'
import { createPlaces, type Places } from './positions.ts'

/** Context for every part of a page compiler, a single object per file. */
export interface PageFile extends PageSource {
  readonly places: Places
  readonly services: PageServices
}

/** A file that is being compiled. */
export interface OpenFile {
  readonly file: PageFile
  /** Returns whether an error has been reported. */
  hasFailed(): boolean
}

/** Creates the context for compiling a file. */
export function openFile(page: PageSource, services: PageServices): OpenFile {
  let failed = false
  const file: PageFile = {
    ...page,
    places: createPlaces(page.source),
    services: {
      ...services,
      error(offset, text) {
        failed = true
        services.error(offset, text)
      },
    },
  }
  return { file, hasFailed: () => failed }
}
