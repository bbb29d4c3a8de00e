import { computed, shallowRef } from 'vue'
import type { ScreenPlace } from '../../src/sandbox/index.ts'
import { pageFramework } from '../scenario/has-page.ts'
import type { Run } from './use-run.ts'

type Place = Omit<ScreenPlace, 'platform' | 'framework'>

/**
 * Provides the screen of a program with a page.
 *
 * @param files The program's files.
 * @param platform Id of the program's platform.
 */
export function useScreen(files: () => Readonly<Record<string, string>>, platform: () => string) {
  const place = shallowRef<Place>()
  const framework = computed(() => pageFramework({ platform: platform(), files: files() }))

  /** Updates the place of the screen. A page ends with the place around the page. */
  function move(next: Place | undefined, run: Pick<Run, 'prepare' | 'stop'>): void {
    if (place.value) void run.stop()
    place.value = next
    if (next) void run.prepare()
  }

  return {
    /** Whether the program is a page. */
    isThere: computed(() => framework.value !== undefined),
    place: (): ScreenPlace | undefined => {
      const name = framework.value
      if (!place.value || name === undefined) return undefined
      return { ...place.value, platform: platform(), framework: name }
    },
    move,
  }
}
