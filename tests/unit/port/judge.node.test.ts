import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/port/judge/judge.ts'
import type { Prediction } from '../../../src/port/judge/prediction.ts'
import { situations } from '../../../src/port/judge/situations.ts'
import { programs, subject } from './subjects.ts'

const TARO = `import Taro from '@tarojs/taro'
const task = await Taro.connectSocket({ url: 'wss://any.example/' })
task.onOpen(() => task.send({ data: 'hello' }))
task.onMessage(() => task.close({ code: 4001, reason: 'done' }))
task.onClose(({ code, reason }) => console.log(code, reason))`

const WEB = `const ws = new WebSocket('wss://any.example/')
ws.onopen = () => ws.send('hello')
ws.onmessage = () => ws.close(4001, 'done')
ws.onclose = ({ code, reason }) => console.log(code, reason)`

const all = situations.map(({ id }) => id)

/** Compares a port to the web with the program for Taro. */
const judged = (port: string, predictions: readonly Prediction[] = []) =>
  judge(subject('taro', TARO), subject('web', port), predictions, { seeds: [1] })

describe('The judge', () => {
  it.each(programs.map((program) => [program.platform.id, program.example.id, program] as const))(
    'finds the runs of a program equal to those of the program itself: %s %s',
    async (id, _, { source, example: { scenario, profile } }) => {
      const program = subject(id, source, { scenario, ...(profile && { profile }) })
      const { seen, same } = await judge(program, program, [], { seeds: [7] })
      expect(seen).toEqual([])
      expect(same).toEqual(all)
    },
  )

  it('finds the same traffic and the same events on another platform', async () => {
    const { same } = await judged(WEB)
    expect(same).toEqual(expect.arrayContaining(['own', 'lost', 'closed', 'jitter', 'instant']))
  })

  it.each([
    ['another URL', WEB.replace('any.example', 'other.example')],
    ['another text', WEB.replace("'hello'", "'hello!'")],
    ['a text as bytes', WEB.replace("'hello'", 'new TextEncoder().encode("hello")')],
    ['a second message', WEB.replace("ws.send('hello')", "(ws.send('hello'), ws.send('more'))")],
    ['no message', WEB.replace("ws.send('hello')", 'undefined')],
    ['another close code', WEB.replace('4001', '4002')],
    ['another reason', WEB.replace("'done'", "'over'")],
    ['no close', WEB.replace("ws.close(4001, 'done')", 'undefined')],
    ['a listener less', WEB.replace(/ws.onclose.*/, '')],
    ['a subprotocol', WEB.replace("example/'", "example/', 'chat'")],
    ['a second connection', `${WEB}\nnew WebSocket('wss://any.example/').close()`],
    ['an uncaught error', WEB.replace('console.log(code, reason)', '{ throw new Error() }')],
  ])('sees %s', async (_, port) => {
    expect(port).not.toBe(WEB)
    const { seen, same } = await judged(port)
    expect(seen.map(({ situation }) => situation)).toContain('own')
    expect(same).not.toContain('own')
  })

  it('sees what happens in a situation that the program’s own run never meets', async () => {
    const { same } = await judged(
      `${WEB}\nws.onerror = () => new WebSocket('wss://again.example/')`,
    )
    expect(same).toContain('own')
    expect(same).not.toContain('refused')
  })

  it('accepts a difference that was predicted, and names a prediction that never came true', async () => {
    const code: Prediction = {
      id: 'code',
      explains: ({ row }) => row.cells.every((cell) => cell?.fields.code !== undefined),
    }
    const never: Prediction = { id: 'never', explains: () => false }
    const { seen, same, unseen } = await judged(WEB.replace('4001', '4002'), [code, never])
    expect(seen.filter(({ explainedBy }) => explainedBy.includes('code'))).not.toEqual([])
    expect(same).toContain('own')
    expect(unseen).toEqual(['never'])
  })
})
