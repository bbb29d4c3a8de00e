import { describe, expect, it, onTestFinished } from 'vitest'
import type { ScreenInput, ScreenOperation } from '../../../src/platforms/page-contract.ts'
import { MAX_BATCH, type ScreenBatch } from '../../../src/platforms/screen-wire.ts'
import { createScreenPort } from '../../../src/runtime/screen-port.ts'
import { nextTask } from '../../support/next-task.ts'

const remove = (id: number): ScreenOperation => ({ op: 'remove', id })

/** Creates the framework's port, and the iframe's end of the channel. */
function open() {
  const { port1, port2 } = new MessageChannel()
  const batches: number[][] = []
  const waiting: (() => void)[] = []
  port2.onmessage = ({ data }: MessageEvent<ScreenBatch>) => {
    batches.push(data.map((operation) => ('id' in operation ? operation.id : -1)))
    waiting.shift()?.()
  }
  onTestFinished(() => port1.close())
  return {
    screen: createScreenPort(port1),
    frame: port2,
    batches,
    /** Waits for the next batch. */
    next: () => new Promise<void>((resolve) => waiting.push(resolve)),
  }
}

describe('what is drawn', () => {
  it('leaves together at the end of the task, in order', async () => {
    const { screen, batches, next } = open()
    screen.draw(remove(1))
    screen.draw(remove(2))
    screen.draw(remove(3))
    await next()
    expect(batches).toEqual([[1, 2, 3]])
  })

  it('waits while a batch is under way, and goes when that is drawn', async () => {
    const { screen, frame, batches, next } = open()
    screen.draw(remove(1))
    await next()
    screen.draw(remove(2))
    await Promise.resolve()
    screen.draw(remove(3))
    await nextTask()
    expect(batches).toEqual([[1]])
    const second = next()
    frame.postMessage({ type: 'drawn' })
    await second
    expect(batches).toEqual([[1], [2, 3]])
  })

  it('goes in batches that the frame takes, lighter where texts are long', async () => {
    const { screen, frame, batches, next } = open()
    for (let id = 0; id < MAX_BATCH + 5; id++) screen.draw(remove(id))
    await next()
    expect(batches[0]).toHaveLength(MAX_BATCH)
    const value = 'x'.repeat(10_000)
    for (let id = 0; id < 100; id++) screen.draw({ op: 'attribute', id, name: 'value', value })
    const second = next()
    frame.postMessage({ type: 'drawn' })
    await second
    expect(batches[1]!.length).toBeLessThan(30)
  })

  it('is an error of the program when the screen cannot keep up', () => {
    const { screen } = open()
    let drawn = 0
    const endless = () => {
      for (; ; drawn++) screen.draw(remove(drawn))
    }
    expect(endless).toThrow(RangeError)
    expect(drawn).toBe(100_000)
  })
})

describe('what the person does', () => {
  it('reaches the listener, also what came before it listened', async () => {
    const { screen, frame, next } = open()
    const size: ScreenInput = { type: 'size', width: 750, height: 1334, scale: 2 }
    const click: ScreenInput = { type: 'event', id: 1, name: 'click', detail: {} }
    const heard: ScreenInput[] = []
    frame.postMessage(size)
    // A batch and its answer go the same way, after it.
    screen.draw(remove(1))
    await next()
    const drawn = next()
    frame.postMessage({ type: 'drawn' })
    screen.draw(remove(2))
    await drawn
    screen.listen((input) => heard.push(input))
    expect(heard).toEqual([size])
    const answered = new Promise<void>((resolve) =>
      screen.listen((input) => {
        heard.push(input)
        resolve()
      }),
    )
    frame.postMessage(click)
    await answered
    expect(heard).toEqual([size, click])
  })
})
