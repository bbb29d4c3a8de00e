import { describe, expect, it, onTestFinished } from 'vitest'
import { CallSites } from '../../../src/runtime/call-site.ts'
import { StackReader } from '../../../src/runtime/stack.ts'

/** URL of this test file, in place of the program's. */
const url = /([^\s(]+):\d+:\d+\)?$/.exec(new Error().stack!.split('\n')[1]!)![1]!

function sites(program = url) {
  const stacks = new StackReader()
  stacks.add({ name: 'main.ts', url: program, indent: 0 })
  return new CallSites(stacks)
}

/** Calls through more functions than are looked at first. */
const deep = <Result>(levels: number, call: () => Result): Result =>
  levels > 0 ? deep(levels - 1, call) : call()

describe('the line of a call', () => {
  it('is that of who called, each time anew', () => {
    const known = sites()
    const api = () => known.find(api)
    const first = api()
    const second = api()
    expect(first).toMatchObject({ file: 'main.ts' })
    expect(second!.line).toBe(first!.line + 1)
    const [again, andAgain] = [1, 2].map(() => api())
    expect(again).toEqual(andAgain)
  })

  it('is not looked for in other files', () => {
    const known = sites('file:///elsewhere.ts')
    const api = () => known.find(api)
    expect(deep(10, api)).toBeUndefined()
  })

  it('leaves the length of stacks as the program has it, which may be none', () => {
    const { stackTraceLimit } = Error
    onTestFinished(() => void (Error.stackTraceLimit = stackTraceLimit))
    const known = sites()
    const api = () => known.find(api)
    for (const limit of [30, 0]) {
      Error.stackTraceLimit = limit
      const found = api()
      expect(Error.stackTraceLimit).toBe(limit)
      expect(found === undefined).toBe(limit === 0)
    }
  })
})
