import { Linter } from 'eslint'
import globals from 'globals'
import { describe, expect, it } from 'vitest'
import { noWallClock } from '../../../../scripts/lint/no-wall-clock.ts'

/** Returns the rule's messages for a file. */
function complaints(code: string, reason?: string): string[] {
  const messages = new Linter().verify(code, {
    languageOptions: { globals: globals.browser, sourceType: 'module' },
    plugins: { project: { rules: { 'no-wall-clock': noWallClock } } },
    rules: { 'project/no-wall-clock': reason ? ['error', { reason }] : 'error' },
  })
  return messages.map(({ message }) => message)
}

describe('the rule against the machine’s clock', () => {
  it.each([
    'Date.now()',
    'const began = performance.now()',
    'const { now } = { now: Date.now }',
    'new Date()',
    'await new Promise((resolve) => setTimeout(resolve, 5))',
    'setInterval(() => {}, 5)',
    'window.setTimeout(() => {})',
    'globalThis.setInterval(() => {})',
    'await page.waitForTimeout(100)',
    "import { setTimeout as wait } from 'node:timers/promises'",
    "import timers from 'timers'",
  ])('refuses %s', (code) => expect(complaints(code)).toHaveLength(1))

  it.each([
    'new Date(0)',
    'Date.UTC(2026, 0)',
    'test.setTimeout(90_000)',
    'const { setTimeout } = device; setTimeout(() => {}, 20)',
    'const performance = { now: () => 0 }; performance.now()',
    'const program = "setTimeout(() => console.log(Date.now()))"',
    'expect(typeof clearTimeout)',
  ])('takes %s', (code) => expect(complaints(code)).toEqual([]))

  it('lets a file be that has a reason, and no other', () => {
    expect(complaints('Date.now()', 'It measures.')).toEqual([])
    expect(complaints('2 + 2', 'It measures.')).toEqual([
      'This file no longer uses the machine’s clock. Remove its exception.',
    ])
  })
})
