import { describe, expect, it } from 'vitest'
import { portJob } from '../../../src/port/job.ts'

const CALLS = "const ws = new WebSocket('wss://any.example/')\nws.onopen = () => ws.send('x')\n"
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('')

/** Sources written to exhaust or to deceive the porter. */
const sources: Readonly<Record<string, string>> = {
  'brackets nested deep': '['.repeat(50_000),
  'arrays nested deep': '['.repeat(20_000) + ']'.repeat(20_000),
  'functions nested deep': `${'() => '.repeat(20_000)}1`,
  'calls nested deep': `${'f('.repeat(20_000)}${')'.repeat(20_000)}`,
  'members chained deep': `a${'.b'.repeat(60_000)}`,
  'a sum of many parts': `0${'+1'.repeat(90_000)}`,
  'conditions chained': `a${'?b:c'.repeat(40_000)}`,
  'templates nested': `${'`${'.repeat(10_000)}1${'}`'.repeat(10_000)}`,
  'a megabyte of comment': `//${'x'.repeat(1_000_000)}`,
  'a megabyte of one name': 'x'.repeat(1_000_000),
  'many bindings': CALLS + times(9_000, (index) => `let v${index}=${index}\n`),
  'many names in one declaration': `${CALLS}var ${times(20_000, (index) => `v${index},`)}last`,
  'aliases in a circle': `${CALLS}let a = ws, b = a, c = b\na = c\nb = a\nc = b\na.send('y')`,
  'a long line of aliases':
    CALLS + times(2_000, (index) => `let a${index + 1}=${index ? `a${index}` : 'ws'}\n`),
  'many connections': times(
    700,
    (index) =>
      `const s${index} = new WebSocket('wss://a.example/')\ns${index}.onopen = () => s${index}.send('x')\n`,
  ),
  'functions that call each other':
    CALLS + times(1_500, (index) => `function f${index}(x){ f${(index + 1) % 1_500}(x) }\n`),
  'a socket through many functions': `${CALLS}${times(400, (index) => `function g${index}(x){ return g${index + 1}(x) }\n`)}function g400(x){ return x }\ng0(ws).send('z')`,
  'names of the prototype': `${CALLS}const __proto__ = ws, constructor = ws\nconst o = { __proto__: ws, constructor: ws, hasOwnProperty: ws, toString: ws }\no.constructor.send('x')`,
  'a member named like a prototype’s': `${CALLS}ws.hasOwnProperty('x'); ws.__proto__ = null; ws.constructor()`,
  'a global named like a prototype’s':
    'constructor.send(__proto__); hasOwnProperty.close(); toString()',
  'a module named like a prototype’s':
    "import a from '__proto__'\nimport b from 'constructor'\na.send(b)",
  'an option named __proto__':
    "wx.connectSocket({ url: 'wss://any.example/', __proto__: null, constructor: 1 })",
  'a regular expression that backtracks': `${CALLS}const r = /(a+)+$/.test('${'a'.repeat(5_000)}!')`,
  'labels and no end': `${CALLS}${'a:'.repeat(1)} for (;;) { break a }`,
  'characters of other scripts': `${CALLS}const \\u{61}\u0300 = '\u2028\u{1F600}\u202E'\n// \u0000\u0001`,
  'control characters alone': '\u0000\u0001\uFEFF\u2029'.repeat(1_000),
  'half a surrogate': `${CALLS}const s = '\uD800'`,
  'markup and directives': `${CALLS}// </script><img src=x onerror=alert(1)>\n/* {{constructor.constructor('return 1')()}} */`,
}

describe('Hostile source', () => {
  it.each(Object.entries(sources))(
    'is ported or refused with a sentence: %s',
    { timeout: 20_000 },
    (_, source) => {
      const from = source.startsWith('wx.') ? 'wx' : 'web'
      for (const to of ['ohos', 'taro']) {
        const output = portJob({ files: { 'main.ts': source }, from, to })
        if (output.tier === 'native') expect(output.files['main.ts']).not.toContain('new WebSocket')
        else expect(output.remarks[0]!.text.en).toMatch(/^.+[.]$/s)
        for (const { line } of output.remarks) expect(line).toBeGreaterThanOrEqual(1)
        expect(({} as Record<string, unknown>)['send']).toBeUndefined()
      }
    },
  )
})
