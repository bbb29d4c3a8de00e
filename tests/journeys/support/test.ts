import { test as base } from '../../e2e/support/test.ts'
import { Visitor } from './visitor.ts'

/** Every journey begins with a first-time visitor. */
export const test = base.extend<{ visitor: Visitor }>({
  visitor: async ({ page }, use) => {
    await use(new Visitor(page))
  },
})

export { CHROMIUM_ONLY, expect, SITE } from '../../e2e/support/test.ts'
