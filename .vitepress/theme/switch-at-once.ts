const NO_TRANSITIONS = '*, ::before, ::after { transition: none !important }'

/**
 * Suppresses transitions from a press on VitePress's switch until the other colors are on screen.
 * VueUse's `useDark` would do so, too, but also at every start, where nothing switches and the
 * styles of the whole page would be computed two more times.
 */
export function switchAtOnce(): void {
  const hinder = ({ target }: Event) => {
    if (!(target instanceof Element && target.closest('.VPSwitchAppearance'))) return
    const style = document.createElement('style')
    style.textContent = NO_TRANSITIONS
    document.head.append(style)
    requestAnimationFrame(() => setTimeout(() => style.remove()))
  }
  // Before the switch itself hears of it.
  document.addEventListener('click', hinder, { capture: true })
}
