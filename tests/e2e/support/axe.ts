import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type * as Axe from 'axe-core'
import type { Frame, Page } from '@playwright/test'
import { markColours, SAMPLE } from './colours.ts'

/** Which of axe's rules are asked. */
export interface Rules {
  readonly type: 'tag' | 'rule'
  readonly values: readonly string[]
  /** Those of them that are not. */
  readonly except?: readonly string[]
}

/** Conformance level AA of WCAG, up to its version 2.2; contrast is {@link contrastViolations}'. */
export const ALL_RULES: Rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  except: ['color-contrast'],
}

const CONTRAST: Rules = { type: 'rule', values: ['color-contrast'] }

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Returns what axe objects to, a line for each element: the rule, the selector, and why.
 *
 * @param within Selector of the part to look at.
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
 * Returns what axe objects to in the contrast of texts. It is asked for one text of each look, as
 * {@link markColours} finds them: texts in the same colours on the same ground have the same
 * contrast, and a page has thousands of them.
 */
export async function contrastViolations(
  document: Page | Frame,
  within = 'html',
): Promise<string[]> {
  const looks = await markColours(document, within)
  return looks > 0 ? axeViolations(document, SAMPLE, CONTRAST) : []
}
