import { linkOf } from '../unit/permalink/make-link.ts'

/** What stands behind the `#` of a link that means harm, and what the page makes of it. */
export interface HostileLink {
  readonly id: string
  hash(): Promise<string>
  /** A program that is shown and does not run, or a message that says what is wrong. */
  readonly shows: 'program' | 'message'
}

const scenario = (files: string, rest = ''): Promise<string> =>
  linkOf(`{"platform":"web","files":${files}${rest}}`)

const main = (code: string): string => JSON.stringify({ 'main.ts': code })

export const links: readonly HostileLink[] = [
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
