import type { HostileProgram } from '../program.ts'

/** Creates a program that holds the runtime's own port to the page, as `port`. */
const holding = (
  id: string,
  statements: string,
  ends: HostileProgram['ends'] = 'failed',
): HostileProgram => ({
  id,
  live: true,
  ends,
  ...(ends === 'failed' && { says: ['error: The page ended the program: '] }),
  code: `const batch = (entries, dropped = 0) => ({ type: 'batch', entries, dropped })
const note = (seq, rest) => ({ kind: 'note', seq, time: 0, id: 'web.note', ...rest })
${statements}`,
})

/** Lies about a run, from a program that has got hold of the port. */
export const lying: readonly HostileProgram[] = [
  holding('objects', 'port.postMessage(Array.from({ length: 3e6 }, () => ({})))'),
  holding('objects-in-a-batch', 'port.postMessage(batch(Array.from({ length: 3e6 }, () => ({}))))'),
  holding(
    'objects-in-an-entry',
    'port.postMessage(batch([note(1e6, { values: Array.from({ length: 3e6 }, () => ({})) })]))',
  ),
  holding('texts', `port.postMessage(batch(['x'.repeat(2e8)]))`),
  holding('buffers', 'port.postMessage(batch([new ArrayBuffer(5e8)]))'),
  holding(
    'shared-again-and-again',
    'port.postMessage(batch([...Array(60)].reduce((x) => [x, x], {})))',
  ),
  holding('one-in-the-other', 'port.postMessage(batch([...Array(1e3)].reduce((x) => [x], {})))'),
  holding(
    'ports',
    'for (let n = 0; n < 1e4; n++) port.postMessage(0, [new MessageChannel().port1])',
  ),
  holding('batches-without-end', 'for (;;) port.postMessage(batch([]))'),
  holding('dropped-without-end', 'for (;;) port.postMessage(batch([], 1e15))'),
  holding(
    'full-batches-without-end',
    'for (let n = 1e6; ; n++) port.postMessage(batch([note(n)]))',
  ),
  holding('numbers-again', 'port.postMessage(batch([note(1e6), note(1e6)]))'),
  holding('times-from-the-future', 'port.postMessage(batch([note(1e6, { time: 1e300 })]))'),
  holding('causes-from-the-future', 'port.postMessage(batch([note(1e6, { parent: 1e9 })]))'),
  holding('another-end', `port.postMessage({ type: 'end', state: 'FORGED' })`),
  holding(
    'an-end-before-the-end',
    `port.postMessage({ type: 'end', state: 'finished' }); for (;;);`,
    'finished',
  ),
]
