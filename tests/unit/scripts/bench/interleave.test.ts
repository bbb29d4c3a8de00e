import { describe, expect, it } from 'vitest'
import { interleave, pluck } from '../../../../scripts/bench/support/interleave.ts'

describe('interleaving', () => {
  it('takes the samples in turn, A B A B', async () => {
    const order: string[] = []
    const sampler = (name: string) => async () => order.push(name)
    const samples = await interleave(2, { a: sampler('a'), b: sampler('b') })
    expect(order).toEqual(['a', 'b', 'a', 'b'])
    expect(samples).toEqual({ a: [1, 3], b: [2, 4] })
  })

  it('drops the rounds that only warm up', async () => {
    let taken = 0
    expect(await interleave(2, { a: async () => ++taken }, 3)).toEqual({ a: [4, 5] })
  })

  it('picks one figure out of samples that hold several', () => {
    const samples = {
      a: [
        { x: 1, y: 2 },
        { x: 3, y: 4 },
      ],
    }
    expect(pluck(samples, 'y')).toEqual({ a: [2, 4] })
  })
})
