import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/compiler/index.ts'
import { readSeedSamples } from '../../support/seed-samples.ts'

const samples = readSeedSamples()

/** Blocks without a program or with a broken program, and the expected messages. */
const REFUSED: Record<string, string> = {
  // The manifest entry of BlueOS.
  '{ "name"': '2:9 Unexpected ":", expected ";"',
  // Two import statements joined by "or", when the platform's repair is not asked for.
  'import websocketfactory': '2:58 Unexpected "或", expected ";"',
  // A page in Weex's own file format, pasted into a script.
  '<template>': '1:1 This is a page, not a script. Paste only the content of its <script>',
}

describe.skipIf(samples.length === 0)("the documents' own samples", () => {
  it.each(samples.map((sample) => [`${sample.document}:${sample.line}`, sample] as const))(
    '%s compiles, or is refused with a clear message at its line',
    async (_, { code }) => {
      const result = await compile({ 'main.ts': code }, { repairs: [] })
      const refused = Object.entries(REFUSED).find(([start]) => code.trim().startsWith(start))
      const errors = result.ok
        ? []
        : result.errors.map(({ line, column, message }) => `${line}:${column} ${message}`)
      expect(errors).toEqual(refused ? [refused[1]] : [])
    },
  )

  it('run sloppy and are noted where they assign an undeclared socket', async () => {
    const { code } = samples.find(({ code }) => code.trim().startsWith('ws = '))!
    const result = await compile({ 'main.ts': code }, { repairs: [] })
    expect(result.ok && result.files[0]).toMatchObject({
      strict: false,
      notes: [{ id: 'program.implicit-global', line: 2, values: { name: 'ws' } }],
    })
  })

  it('are refused at every repeated declaration when a whole document is pasted', async () => {
    const weex = samples.filter(({ document }) => document === '001')
    const result = await compile(
      { 'main.ts': weex.map(({ code }) => code).join('\n') },
      { repairs: [] },
    )
    expect(result.ok || result.errors.map(({ message }) => message)).toEqual(
      weex.slice(1).map(() => "Identifier 'ws' has already been declared"),
    )
  })
})
