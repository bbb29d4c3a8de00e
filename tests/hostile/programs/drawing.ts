import type { HostileProgram } from '../program.ts'

const styled = (style: string): string =>
  `for (let i = 0; i < 200; i++) console.log('%cx' + i, ${JSON.stringify(style)})`

/** Programs with harm to the renderer. */
export const drawing: readonly HostileProgram[] = [
  ...(
    [
      ['height-of-lines', 'line-height: 99999'],
      ['height-in-exponents', 'line-height: 1e9'],
      ['size-in-percent', 'font-size: 9999%'],
      ['padding-in-percent', 'padding: 9999%'],
      ['space-of-letters', 'letter-spacing: 9999px'],
    ] as const
  ).map(([id, style]): HostileProgram => ({ id, code: styled(style), ends: 'finished' })),
  {
    id: 'line-breaks',
    code: "for (let i = 0; i < 50; i++) console.log(i + '\\n'.repeat(9_990))",
    ends: 'finished',
  },
  {
    id: 'line-breaks-in-arguments',
    code: "for (let i = 0; i < 50; i++) console.log(...Array(50).fill('\\n'.repeat(190)), i)",
    ends: 'finished',
  },
  {
    id: 'line-breaks-in-errors',
    code: "for (let i = 0; i < 50; i++) console.error(new Error(i + '\\n'.repeat(9_990)))",
    ends: 'finished',
  },
  {
    id: 'line-breaks-of-unicode',
    code: "for (let i = 0; i < 50; i++) console.log(i + '\\u2028'.repeat(9_990))",
    ends: 'finished',
  },
  {
    id: 'line-breaks-in-rejections',
    code: "for (let i = 0; i < 50; i++) void Promise.reject(new Error(i + '\\n'.repeat(9_990)))",
  },
  {
    id: 'marks-of-direction',
    code: "for (let i = 0; i < 200; i++) console.log('\\u202e\\u2066\\u061c'.repeat(3_000) + i)",
    ends: 'finished',
  },
  {
    id: 'marks-of-direction-apart',
    code: "for (let i = 0; i < 200; i++) console.log('a\\u202e1\\u2066'.repeat(2_000) + i)",
    ends: 'finished',
  },
  {
    id: 'combining-marks',
    code: "for (let i = 0; i < 200; i++) console.log('a' + '\\u0301'.repeat(9_000) + i)",
    ends: 'finished',
  },
  {
    id: 'combining-marks-in-names',
    code: "for (let i = 0; i < 200; i++) console.log({ ['a' + '\\u0301'.repeat(1_900) + i]: i })",
    ends: 'finished',
  },
  {
    id: 'combining-marks-in-messages',
    live: true,
    code: `const socket = new WebSocket('wss://a.example/')
socket.onopen = () => { for (let i = 0; i < 50; i++) socket.send('a' + '\\u0301'.repeat(9_000) + i) }
let left = 50
socket.onmessage = () => --left || socket.close()`,
    ends: 'finished',
  },
  {
    id: 'json-that-is-deep',
    live: true,
    code: `const socket = new WebSocket('wss://a.example/')
socket.onopen = () => socket.send('['.repeat(30_000) + ']'.repeat(30_000))
socket.onmessage = () => socket.close()`,
    ends: 'finished',
  },
  {
    id: 'json-that-is-wide',
    live: true,
    code: `const socket = new WebSocket('wss://a.example/')
socket.onopen = () => socket.send(JSON.stringify(Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [i, i]))))
socket.onmessage = () => socket.close()`,
    ends: 'finished',
  },
]
