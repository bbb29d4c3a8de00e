import type { HostileProgram } from '../program.ts'

/**
 * Repeats the opening text, then the closing text, each on separate lines so that an editor can
 * show the text.
 */
const nest = (open: string, inside: string, close: string, times: number): string =>
  `${`${open}\n`.repeat(times)}${inside}\n${`${close}\n`.repeat(times)}`

/** Puts long lines below the visible lines: of a long line, the editor shows only the beginning. */
const below = (first: string, long: string): string => `${first}${'\n'.repeat(200)}${long}`

/** Programs with harm before the run: to the parser and the compiler. */
export const compiling: readonly HostileProgram[] = [
  ...(
    [
      ['arrows', '(a='],
      ['async-arrows', 'async(a='],
      ['generic-arrows', '<T>(a='],
      ['typed-arrows', '(a: number = '],
    ] as const
  ).map(([id, open]): HostileProgram => ({
    id: `backtracking-${id}`,
    code: nest(open, '0', ')=>0', 40),
    ends: 'failed',
  })),
  {
    id: 'backtracking-in-the-server',
    code: { 'main.ts': '1', 'server.ts': nest('(a=', '0', ')=>0', 40) },
    scenario: 'custom',
    ends: 'failed',
  },
  { id: 'nested-blocks', code: nest('{', '', '}', 25_000) },
  { id: 'nested-lists', code: `void ${nest('[', '', ']', 20_000)}` },
  { id: 'nested-parentheses', code: `void ${nest('(', '0', ')', 20_000)}` },
  { id: 'nested-functions', code: nest('function f() {', '', '}', 10_000) },
  { id: 'nested-templates', code: `void ${nest('`${', '0', '}`', 5_000)}` },
  { id: 'nested-types', code: `type A = ${nest('Array<', '0', '>', 10_000)}` },
  { id: 'nested-conditions', code: `void (${'0 ?\n'.repeat(10_000)}0${' : 0\n'.repeat(10_000)})` },
  { id: 'calls-of-calls', code: `void f${'()\n'.repeat(20_000)}`, ends: 'failed' },
  { id: 'open-blocks', code: '{\n'.repeat(50_000), ends: 'failed' },
  { id: 'open-templates', code: '`${\n'.repeat(20_000), ends: 'failed' },
  { id: 'many-duplicates', code: `let a\n${'let a = 1\n'.repeat(20_000)}`, ends: 'failed' },
  {
    id: 'many-undeclared',
    code: Array.from({ length: 10_000 }, (_, index) => `g${index} = 1`).join('\n'),
    ends: 'finished',
  },
  {
    id: 'name-of-a-megabyte',
    code: below('let short', `let ${'x'.repeat(1_000_000)}\nlet short`),
    ends: 'failed',
  },
  { id: 'colouring-of-classes', code: below('let a', '=/['.repeat(9_000)), ends: 'failed' },
  { id: 'colouring-of-slashes', code: below('let a', '= /a'.repeat(7_000)), ends: 'failed' },
  {
    id: 'line-separators-in-code',
    code: 'void 0\n// a\u2028globalThis.x = 1\u2029',
    ends: 'finished',
  },
]
