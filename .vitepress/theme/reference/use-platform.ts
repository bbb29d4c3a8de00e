import { type Ref, onMounted, ref } from 'vue'
import { reorder } from './reorder.ts'

const KEY = 'polysocket-platform'
const PARAMETER = 'platform'

/**
 * Returns the reader's platform: the URL's, else the last choice. The platform is remembered across
 * pages, stands in the URL and comes first wherever platforms are set side by side.
 *
 * @param ids Every platform; any other word in the URL is ignored.
 */
export function usePlatform(ids: readonly string[]): {
  readonly platform: Ref<string | undefined>
  choose(id: string): void
} {
  const platform = ref<string>()

  function apply(id: string): void {
    platform.value = id
    remember(id)
    const url = new URL(location.href)
    url.searchParams.set(PARAMETER, id)
    // VitePress keeps the scroll position in the state.
    if (url.href !== location.href) history.replaceState(history.state, '', url)
    reorder(id)
  }

  onMounted(() => {
    const wanted = [new URL(location.href).searchParams.get(PARAMETER), remembered()]
    const id = wanted.find((word) => word !== null && ids.includes(word))
    if (id) apply(id)
  })

  return { platform, choose: apply }
}

/** Stores the choice. If storage is forbidden, the choice lasts for the page. */
function remember(id: string): void {
  try {
    localStorage.setItem(KEY, id)
  } catch {
    // The URL still has it.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
