import { describe, expect, it } from 'vitest'
import { platform as taro } from '../../../../src/platforms/taro/platform.ts'
import { readSeedSamples, type SeedSample } from '../../../support/seed-samples.ts'
import { runExample } from '../run-example.ts'

const samples = readSeedSamples().filter(({ document }) => document === '003')

describe.runIf(samples.length > 0)('The snippet of Taro’s document, as it stands', () => {
  it('is one', () => {
    expect(samples).toHaveLength(1)
  })

  it('runs through, and meets what its text does not say', async () => {
    const [{ code }] = samples as [SeedSample]
    const program = { file: 'snippet.jsx', scenario: 'echo' }
    expect(await runExample(taro, program, { 'snippet.jsx': code })).toEqual([
      'note: taro.wss-only',
      'note: taro.success-before-open',
      'log: connect success',
      'log: onOpen',
      "log: onMessage:  {data: 'xxx'}",
      "log: onClose:  {code: 1000, reason: 'server complete,close'}",
    ])
  })
})
