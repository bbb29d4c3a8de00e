import type { HostileProgram } from '../program.ts'

/** Returns the source of a text, in characters unchanged by any editor. */
const source = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const shown = (id: string, text: string, line = `log: ${text}`): HostileProgram => ({
  id,
  ends: 'finished',
  says: [line],
  code: `console.log(${source(text)})`,
})

/** Log text with another meaning when not treated as text. */
export const text: readonly HostileProgram[] = [
  shown(
    'html',
    '<img src="http://canary.test:1/img" onerror="document.title=1"><script>document.title=1</script>',
  ),
  shown(
    'html-frame',
    '</div></main><iframe src="http://canary.test:1/frame" srcdoc="<script>top.x=1</script>"></iframe><style>*{display:none}</style>',
  ),
  shown(
    'ansi',
    '\u001b[31mred\u001b[0m \u001b]8;;http://canary.test:1/\u0007link\u001b]8;;\u0007 \u001b[2J',
    'log: ',
  ),
  shown(
    'template',
    '{{ constructor.constructor("document.title=1")() }} ${document.title=1} <%= 1 %>',
  ),
  {
    id: 'style-of-a-line',
    ends: 'finished',
    code: `console.log('%cstyled', 'background: url(http://canary.test:1/css); position: fixed; inset: 0; z-index: 9999')
console.log('%cstyled', "background: image-set('http://canary.test:1/css' 1x); content: url(//canary.test:1/x)")
console.log('%cstyled', 'list-style-image: url(http://canary.test:1/css); font-family: x; --x: url(http://canary.test:1/v)')`,
  },
  shown('direction', 'a\u202egnissap\u2066 b', 'log: a'),
  shown('separators', 'line\u2028paragraph\u2029nul\u0000end', 'log: line'),
  {
    id: 'marks-and-joiners',
    ends: 'finished',
    code: `console.log('Z' + '\\u0301'.repeat(20_000), '👨‍👩‍👧'.repeat(5_000), '\\ud800'.repeat(9_000))
console.log('x'.repeat(9_000), 'ﷺ'.repeat(9_000))`,
  },
  {
    id: 'messages-of-html',
    live: true,
    ends: 'finished',
    code: `const socket = new WebSocket('wss://echo.example/?<script>document.title=1</script>')
socket.onopen = () => socket.send('<img src=http://canary.test:1/img onerror=document.title=1>{"__proto__":{"x":1}}')
socket.onmessage = () => socket.close(1000, '<svg onload=document.title=1>')`,
  },
  {
    id: 'names-of-html',
    ends: 'failed',
    code: `class Evil extends Error { get name() { return '<img src=http://canary.test:1/name onerror=alert(1)>' } }
console.log({ '<img src=http://canary.test:1/key>': new Evil('<b>') })
throw new Evil('<script>alert(1)</script>')`,
  },
]
