import type { PlatformHost, PlatformSurface } from '../platforms/contract.ts'
import type { CreatePageFramework, PageFramework, ScreenPort } from '../platforms/page-contract.ts'
import type { Liveness } from './liveness.ts'
import { deleteProperty } from './primordials.ts'
import type { Recorder } from './recorder.ts'

/** Hook for the framework's script to hand over the exported function. */
const HOOK = '__createPageFramework'

/** Services of a run for a page program. */
export interface PageServices {
  readonly screen: ScreenPort
  /** The framework's script. */
  readonly framework: Blob
}

/** The page of a run, before and after showing. */
export interface Page extends Pick<PageFramework, 'modules' | 'globals'> {
  /**
   * Shows the page, which from then on keeps the run alive, as on a device.
   *
   * @param exports Exports of the main file.
   */
  show(exports: unknown): void
}

/**
 * Prepares the modules and globals for a page's script. Call before any of the user's code runs.
 */
export function openPage(
  { screen, framework: script }: PageServices,
  importScripts: (url: string) => void,
  host: PlatformHost,
  surface: PlatformSurface,
  recorder: Recorder,
  liveness: Liveness,
): Page {
  const error = (value: unknown): void => recorder.recordError(value, 'exception', 'program')
  const create = load(script, importScripts)
  const framework = create({ ...host, screen, error }, surface)
  return {
    modules: framework.modules,
    globals: framework.globals,
    show(exports) {
      try {
        framework.mount(exports)
        liveness.hold()
      } catch (reason) {
        recorder.recordError(reason, 'exception', 'platform')
      }
    },
  }
}

function load(script: Blob, importScripts: (url: string) => void): CreatePageFramework {
  const url = URL.createObjectURL(script)
  try {
    importScripts(url)
    return (globalThis as unknown as Record<typeof HOOK, CreatePageFramework>)[HOOK]
  } finally {
    URL.revokeObjectURL(url)
    deleteProperty(globalThis, HOOK)
  }
}
