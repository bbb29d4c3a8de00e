import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type * as Axe from 'axe-core'
import type { Frame, Page } from '@playwright/test'
import { markColours, SAMPLE } from './colours.ts'

/** Selection of axe's rules. */
export interface Rules {
  readonly type: 'tag' | 'rule'
  readonly values: readonly string[]
  /** Exceptions from the selected rules. */
  readonly except?: readonly string[]
}

/**
 * Conformance level AA of WCAG, up to version 2.2; {@link contrastViolations} checks the contrast.
 */
export const ALL_RULES: Rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  except: ['color-contrast'],
}

const CONTRAST: Rules = { type: 'rule', values: ['color-contrast'] }

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Returns axe's findings, a line per element: the rule, the selector, and the reason.
 *
 * @param within Selector of the part to check.
 */
export async function axeViolations(
  document: Page | Frame,
  within = 'html',
  rules = ALL_RULES,
): Promise<string[]> {
  await document.evaluate(await axe)
  return document.evaluate(
    async ({ within, rules }) => {
      const { axe } = globalThis as unknown as { axe: typeof Axe }
      const results = await axe.run(globalThis.document.querySelectorAll(within), {
        runOnly: { type: rules.type, values: [...rules.values] },
        rules: Object.fromEntries(rules.except?.map((id) => [id, { enabled: false }]) ?? []),
        resultTypes: ['violations'],
      })
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary = '' }) =>
          [id, target.join(' '), failureSummary.replace(/\s+/g, ' ')].join(' | '),
        ),
      )
    },
    { within, rules },
  )
}

/**
 * Returns axe's findings in the contrast of texts. Only a single text of each look is checked, as
 * found by {@link markColours}: texts in the same colors on the same ground have the same contrast,
 * and a page has thousands of texts.
 */
export async function contrastViolations(
  document: Page | Frame,
  within = 'html',
): Promise<string[]> {
  const looks = await markColours(document, within)
  return looks > 0 ? axeViolations(document, SAMPLE, CONTRAST) : []
}
