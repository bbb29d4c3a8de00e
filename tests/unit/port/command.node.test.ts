import { describe, expect, it } from 'vitest'
import { port } from '../../../src/command/port.ts'
import { ports } from '../../../src/platforms/lists/ports.ts'

const SECTION = '='.repeat(80)

describe('polysocket port', () => {
  it.each(Object.keys(ports))(
    'prints the program and its differences, to every platform: from %s',
    async (from) => {
      const [example] = ports[from]!.shown
      const path = `src/platforms/${from}/examples/${example}.ts`
      const sections: string[] = []
      for (const to of Object.keys(ports)) {
        if (to === from) continue
        const { text, remarks, exitCode } = await port([path, '--from', from, '--to', to])
        sections.push(
          [SECTION, `${from} to ${to}: exit ${exitCode}`, '', remarks, '', text, ''].join('\n'),
        )
      }
      await expect(sections.join('\n')).toMatchFileSnapshot(`command/${from}.txt`)
    },
  )
})
