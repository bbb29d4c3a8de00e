import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { envelope, PROTOCOL, readCommand } from '../../../../playground/embed/protocol.ts'

describe('a command from the page around a frame', () => {
  test.each([
    [{ type: 'run' }],
    [{ type: 'stop' }],
    [{ type: 'theme', theme: 'dark' }],
    [{ type: 'load', link: '1.abc' }],
    [{ type: 'load', scenario: { platform: 'web', files: {} } }],
  ])('is taken out of its envelope: %o', (command) => {
    expect(readCommand({ polysocket: PROTOCOL, ...command })).toEqual(command)
  })

  test.each([
    undefined,
    null,
    'run',
    1,
    [],
    { type: 'run' },
    { polysocket: '1', type: 'run' },
    { polysocket: 2, type: 'run' },
    { polysocket: true, type: 'run' },
    { polysocket: 1 },
    { polysocket: 1, type: 'RUN' },
    { polysocket: 1, type: ['run'] },
    { polysocket: 1, type: 'toString' },
    { polysocket: 1, type: 'theme' },
    { polysocket: 1, type: 'theme', theme: 'pink' },
    { polysocket: 1, type: 'load' },
    { polysocket: 1, type: 'load', link: 1 },
    { polysocket: 1, type: 'load', scenario: null },
    { polysocket: 1, type: 'ready' },
    { polysocket: 1, type: 'entry', entries: [] },
  ])('is not %o', (data) => expect(readCommand(data)).toBeUndefined())

  test('is nothing that merely anything posts', () => {
    fc.assert(fc.property(fc.anything(), (data) => readCommand(data) === undefined))
  })

  test('brings no fields that it does not have', () => {
    const data = { polysocket: PROTOCOL, type: 'run', link: '1.x', mode: 'live', force: true }
    expect(readCommand(data)).toEqual({ type: 'run' })
  })
})

test('an event is told in an envelope with the version', () => {
  expect(envelope({ type: 'state', state: 'idle' })).toEqual({
    polysocket: 1,
    type: 'state',
    state: 'idle',
  })
})
