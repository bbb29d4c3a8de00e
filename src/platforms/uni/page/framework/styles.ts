import type { StyleRule } from '../../../shared/page/styles/rules.ts'

const button = (backgroundColor: string, states: readonly string[], active = false): StyleRule => ({
  selectors: [{ type: 'button', states, specificity: 0, ...(active && { active }) }],
  style: { backgroundColor },
})

/** How components of uni-app look where they differ from those of mini programs. */
export const STYLES: readonly StyleRule[] = [
  button('#007aff', ['primary']),
  button('#0062cc', ['primary'], true),
  button('transparent', ['plain', 'primary']),
  {
    selectors: [{ type: 'button', states: ['plain', 'primary'], specificity: 0 }],
    style: { color: '#007aff', borderColor: '#007aff' },
  },
]
