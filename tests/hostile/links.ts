import { MAX_FILES } from '../../src/permalink/limits.ts'
import { linkOf } from '../unit/permalink/make-link.ts'

/** The hash of a malicious link, and the page's expected reaction. */
export interface HostileLink {
  readonly id: string
  hash(): Promise<string>
  /** A displayed program without a run, or an error message. */
  readonly shows: 'program' | 'message'
}

const scenario = (files: string, rest = ''): Promise<string> =>
  linkOf(`{"platform":"web","files":${files}${rest}}`)

const main = (code: string): string => JSON.stringify({ 'main.ts': code })

/** A valid link, the base of links with a single difference. */
const GOOD = main('// safe')

const message = (id: string, hash: string | (() => Promise<string>)): HostileLink => ({
  id,
  hash: typeof hash === 'string' ? async () => hash : hash,
  shows: 'message',
})
const program = (id: string, hash: () => Promise<string>): HostileLink => ({
  id,
  hash,
  shows: 'program',
})

/** Hashes rejected by the router's `decodeURIComponent`, and hashes similar to links. */
const hashes: readonly HostileLink[] = [
  message('stray-percent', '1.abc%'),
  message('percent-alone', '%'),
  message('percent-at-the-end', '100%'),
  message('percent-of-no-character', '1.%ff'),
  message('percent-of-half-a-character', '1.%E4%B8'),
  message('percent-of-half-a-pair', '%ED%A0%80'),
  message('percent-behind-a-link', async () => `${await scenario(GOOD)}%`),
  message('no-payload', '1.'),
  message('another-version', '2.abcd'),
  message('no-base64', '1.a+/='),
  message('no-deflate', '1.AAAA'),
  message('selector-for-a-hash', '1."]'),
]

/** Values of any kind other than a scenario. */
const values: readonly HostileLink[] = [
  message('cut', async () => (await scenario(GOOD)).slice(0, -6)),
  message('no-json', () => linkOf('<html>')),
  message('no-utf8', () => linkOf(new Uint8Array([0x22, 0xff, 0x22]))),
  ...['null', '[]', '0', '"a"', '{}', '{"platform":"web"}'].map((json, index) =>
    message(`json-${index}`, () => linkOf(json)),
  ),
  message('files-in-a-list', () => scenario('["main.ts"]')),
  message('file-of-a-number', () => scenario('{"main.ts":1}')),
  message('too-many-files', () =>
    scenario(
      JSON.stringify(
        Object.fromEntries([...Array(MAX_FILES + 1).keys()].map((n) => [`f${n}.ts`, ''])),
      ),
    ),
  ),
  ...[
    '../main.ts',
    'CON.ts',
    'a\u0000.ts',
    'a\u202e.ts',
    'a/../../b.ts',
    'x'.repeat(99) + '.ts',
  ].map((name, index) =>
    message(`file-name-${index}`, () => scenario(JSON.stringify({ 'main.ts': '', [name]: '' }))),
  ),
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((platform) =>
    message(`platform-${platform}`, () => linkOf(`{"platform":"${platform}","files":${GOOD}}`)),
  ),
  message('latency-without-end', () => scenario(GOOD, ',"network":{"latency":1e999}')),
  message('address-of-control-characters', () =>
    scenario(GOOD, ',"server":{"mode":"live","url":"ws://a\\u0000\\u001b[2J"}'),
  ),
]

/** Large or slow links. */
const large: readonly HostileLink[] = [
  message('lines-without-end', () => scenario(main('\n'.repeat(900_000)))),
  message('returns-without-end', () => scenario(main('\r'.repeat(900_000)))),
  message('cut-behind-a-million-commas', async () =>
    (await linkOf(`{"platform":"web","files":${GOOD},"x":[${'0,'.repeat(1_500_000)}`)).slice(0, -4),
  ),
  message('cut-in-many-levels', async () =>
    (
      await linkOf(
        `{"platform":"web","files":${GOOD},"x":${'['.repeat(60)}${'0,'.repeat(1_500_000)}`,
      )
    ).slice(0, -4),
  ),
  program('ignored-keys', () =>
    scenario(GOOD, `,"x":{${[...Array(200_000).keys()].map((n) => `"k${n}":0`).join()}}`),
  ),
  program('ignored-lists', () => scenario(GOOD, `,"x":[${'[],'.repeat(1_000_000)}0]`)),
  program('many-lines', () => scenario(main('// a\n'.repeat(90_000)))),
  program('one-long-line', () => scenario(main(`// a\n//${'x'.repeat(2_000_000)}`))),
  program('colours-that-backtrack', () => scenario(main(`// a\n${'=/['.repeat(9_000)}`))),
  program('syntax-that-backtracks', () =>
    scenario(main(`// a\n${'(a='.repeat(40)}0${')=>0'.repeat(40)}`)),
  ),
]

/** Content displayed as something else. */
const disguises: readonly HostileLink[] = [
  program('marks-of-direction', () => scenario(main('// \u202e\u2066 FORGED \u2069\u061c\u200f'))),
  program('tags', () => scenario(main('// \u{e0046}\u{e004f}\u{e0052}'))),
  program('halves-of-pairs', () => scenario('{"main.ts":"// \\ud800 \\udfff"}')),
  program('scenario-of-a-prototype', () => scenario(GOOD, ',"server":{"scenario":"constructor"}')),
  program('profile-of-a-prototype', () => scenario(GOOD, ',"profile":"__proto__"')),
  program('view-of-a-prototype', () => scenario(GOOD, ',"view":{"file":"__proto__"}')),
]

export const links: readonly HostileLink[] = [
  ...hashes,
  ...values,
  ...large,
  ...disguises,
  {
    id: 'end-of-script',
    hash: () =>
      scenario(main('// </script><script>document.title=1</script><img src=x onerror=alert(1)>')),
    shows: 'program',
  },
  {
    id: 'line-separators',
    hash: () => scenario(main('// a\u2028document.title = 1\u2029FORGED')),
    shows: 'program',
  },
  {
    id: 'prototype',
    hash: () =>
      scenario(
        '{"main.ts":"// safe","__proto__.ts":"1"}',
        ',"__proto__":{"x":1},"constructor":{"prototype":{"x":1}},"server":{"__proto__":{"mode":"live"}}',
      ),
    shows: 'program',
  },
  {
    id: 'file-names-of-html',
    hash: () =>
      scenario('{"main.ts":"// safe","<img src=x onerror=alert(1)>.ts":"","../../etc.ts":""}'),
    shows: 'message',
  },
  {
    id: 'platform-of-html',
    hash: () => linkOf('{"platform":"<script>alert(1)</script>","files":{"main.ts":""}}'),
    shows: 'message',
  },
  {
    id: 'server-of-another-protocol',
    hash: () => scenario(main('// safe'), ',"server":{"mode":"live","url":"javascript:alert(1)"}'),
    shows: 'program',
  },
  { id: 'bomb', hash: () => linkOf(`"${'a'.repeat(64 * 1024 * 1024)}"`), shows: 'message' },
  { id: 'deep-bomb', hash: () => linkOf('['.repeat(2_000_000)), shows: 'message' },
  {
    id: 'markup-for-a-hash',
    hash: async () => '<script>document.title=1</script>',
    shows: 'message',
  },
]
