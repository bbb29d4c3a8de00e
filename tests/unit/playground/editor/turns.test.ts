import { describe, expect, it } from 'vitest'
import { endWhenStuck, tellTurns } from '../../../../playground/editor/monaco/turns.ts'
import { pass, testSchedule } from '../../../support/virtual-time.ts'

/** Connects a worker with a question that is answered by hand to its watch. */
function openWorker() {
  let answer!: (value: string) => void
  const page = new EventTarget()
  const state = { terminated: false, ended: false }
  const worker = tellTurns(
    { getQuickInfo: () => new Promise<string>((resolve) => (answer = resolve)) },
    ['getQuickInfo', 'getNothing'],
    (data) => page.dispatchEvent(new MessageEvent('message', { data })),
  )
  endWhenStuck(
    Object.assign(page, { terminate: () => void (state.terminated = true) }),
    () => (state.ended = true),
    testSchedule().after,
  )
  return { page, state, ask: () => worker.getQuickInfo(), answer: (it: string) => answer(it) }
}

describe('a worker of the language services', () => {
  it('is ended when a question takes longer than 20 seconds', async () => {
    const { state, ask } = openWorker()
    void ask()
    await pass(19_999)
    expect(state).toEqual({ terminated: false, ended: false })
    await pass(1)
    expect(state).toEqual({ terminated: true, ended: true })
  })

  it('lives on when it has answered', async () => {
    const { state, ask, answer } = openWorker()
    const asked = ask()
    await pass(15_000)
    answer('const socket: WebSocket')
    expect(await asked).toBe('const socket: WebSocket')
    await pass(60_000)
    expect(state).toEqual({ terminated: false, ended: false })
  })

  it('has a new time for each question', async () => {
    const { state, ask, answer } = openWorker()
    const first = ask()
    await pass(15_000)
    answer('one')
    await first
    void ask()
    await pass(19_999)
    expect(state.terminated).toBe(false)
    await pass(1)
    expect(state.terminated).toBe(true)
  })

  it('may send Monaco’s own messages', async () => {
    const { page, state } = openWorker()
    for (const data of [null, 'text', { vsWorker: 1, type: 0 }]) {
      page.dispatchEvent(new MessageEvent('message', { data }))
    }
    await pass(60_000)
    expect(state.terminated).toBe(false)
  })
})
