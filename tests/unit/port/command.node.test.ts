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

  it('ports the files of a program together, and names each file at its differences', async () => {
    const folder = 'tests/unit/port/shapes/web/service-and-page'
    const paths = ['main.js', 'service.js'].map((name) => `${folder}/${name}`)
    const { text, remarks, exitCode } = await port([...paths, '--to', 'ohos', '--verify'])
    expect(exitCode).toBe(0)
    expect(text.split(/^\/\/ (?=service)/m).map((part) => part.split('\n')[0])).toEqual([
      "import { connect, send } from './service.js'",
      'service.js',
    ])
    expect(text).toContain('createWebSocket()')
    expect(remarks).toContain(`${folder}/service.js:`)
    expect(remarks).toContain('6 of 6')
  })

  it('knows the platform of a program whose own names are those of another', async () => {
    const path = 'tests/unit/port/named-as-another.js'
    expect((await port([path, '--to', 'taro'])).text).toContain('Taro.connectSocket')
  })
})
