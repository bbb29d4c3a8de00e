import { expect, test } from 'vitest'
import { findMain } from '../../../src/scenario/file-names.ts'

test.each([
  [['main.js', 'main.ts', 'main.vue'], 'main.ts'],
  [['main.vue', 'main.js'], 'main.js'],
  [['main.css', 'main.vue', 'main.json'], 'main.vue'],
  [['main.scss', 'main.tsx'], 'main.tsx'],
  [['main.ets', 'other.ts'], 'main.ets'],
  [['pages/main.ts', 'main.md'], 'main.md'],
  [['pages/main.ts', 'mainly.ts'], undefined],
  [[], undefined],
])('the main file of %j is %s', (names, main) => {
  expect(findMain(names as string[])).toBe(main)
})
