import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { port as command } from '../../../src/command/port.ts'
import { hints } from '../../../src/platforms/ohos/hints/index.ts'
import { ports } from '../../../src/platforms/lists/ports.ts'
import { inDialect, renameForDialect } from '../../../src/port/dialect.ts'
import { situations } from '../../../src/port/judge/situations.ts'
import { portFiles } from '../../../src/port/program.ts'
import { verifyPort } from '../../../src/port/verify.ts'
import { programs } from './subjects.ts'

const [arkts] = ports.ohos!.dialects!
const ohos = { id: 'ohos', port: inDialect(ports.ohos!, arkts!) }

/** Returns the rules of ArkTS that a script breaks, each as often as broken, in order. */
function rulesIn(text: string): string[] {
  const script = ts.createSourceFile('main.ts', text, ts.ScriptTarget.ES2022, true)
  return hints
    .find(script, ts)
    .map(({ rule }) => rule)
    .sort()
}

/** Returns the rules that a port breaks more often than the program. */
function added(program: string, port: string): string[] {
  const before = rulesIn(program)
  return rulesIn(port).filter((rule) => {
    const at = before.indexOf(rule)
    if (at >= 0) before.splice(at, 1)
    return at < 0
  })
}

const native = programs
  .filter(({ platform, example }) => platform.id !== 'ohos' && !example.profile)
  .map(({ platform, example, source }) => {
    const from = { id: platform.id, port: ports[platform.id]! }
    const files = { 'main.ts': source }
    return {
      name: `${platform.id} ${example.id}`,
      example,
      source,
      from,
      ...portFiles(files, from, ohos),
    }
  })
  .flatMap((each) => (each.port.tier === 'native' ? [{ ...each, port: each.port }] : []))

describe('a port to OpenHarmony in ArkTS', () => {
  it('takes no object apart, and names fields where they are read', () => {
    const source = `import Taro from '@tarojs/taro'
const task = await Taro.connectSocket({ url: 'wss://echo.example/' })
task.onMessage(({ data }) => console.log(data))
task.onClose(({ code, reason: why }) => { console.log(code, why) })
task.onError(({ errMsg }) => console.log({ errMsg }))
`
    const from = { id: 'taro', port: ports.taro! }
    const { files } = portFiles({ 'main.ts': source }, from, ohos)
    expect(rulesIn(files['main.ts']!)).toEqual([])
    expect(files['main.ts']).toContain(`task.on('message', (_err, data) => console.log(data))`)
    expect(files['main.ts']).toContain('const code = value.code')
    expect(files['main.ts']).toContain('const why = value.reason')
  })

  it('covers the gallery', () => expect(native.length).toBeGreaterThanOrEqual(44))

  it.each(native.map((each) => [each.name, each] as const))(
    'breaks no rule that the program keeps, and does what it does: %s',
    async (_, { source, port, from, example }) => {
      expect(added(source, port.code)).toEqual([])
      const own = situations.filter(({ id }) => id === 'own')
      const { scenario } = example
      const options = { seeds: [7], situations: own }
      const { seen } = await verifyPort(source, port, from, ohos, scenario, options)
      expect(seen.filter(({ explainedBy }) => explainedBy.length === 0)).toEqual([])
    },
  )

  it('has files of the dialect, imported without extensions, beside an adapter in TypeScript', () => {
    const files = renameForDialect(
      {
        'main.js':
          "import { open } from './lib/net.js'\nimport api from './web-over-ohos.ts'\nopen(api)",
        'lib/net.js': "export { open } from './open'",
        'lib/open.ts': 'export const open = (api) => api',
        'web-over-ohos.ts': 'export default {}',
      },
      arkts!,
      (file) => file !== 'web-over-ohos.ts',
    )
    expect(Object.keys(files)).toEqual([
      'main.ets',
      'lib/net.ets',
      'lib/open.ets',
      'web-over-ohos.ts',
    ])
    expect(files['main.ets']).toBe(
      "import { open } from './lib/net'\nimport api from './web-over-ohos.ts'\nopen(api)",
    )
  })

  it('is written by the command for OpenHarmony alone', async () => {
    const path = 'tests/unit/port/shapes/web/service-and-page/main.js'
    const service = path.replace('main', 'service')
    const { text } = await command([path, service, '--to', 'ohos', '--dialect', 'arkts'])
    expect(text).toContain('// service.ets')
    expect(text).toContain("from './service'")
    expect(text).toContain('const code = value.code')
    await expect(command([path, service, '--to', 'wx', '--dialect', 'arkts'])).rejects.toThrow(
      'Ports to wx have no dialect',
    )
    await expect(command([path, service, '--to', 'ohos', '--dialect', 'es'])).rejects.toThrow(
      'Use one of arkts',
    )
  })
})
