import { describe, expect, it } from 'vitest'
// Fetched when wanted, which on a busy machine takes longer than a test may.
import '../../../../../src/platforms/quickapp/page/compiler.ts'
import { createPageFramework } from '../../../../../src/platforms/quickapp/page/framework/index.ts'
import { shim } from '../../../../../src/platforms/quickapp/shim/index.ts'
import { surroundings } from '../../../../../src/platforms/quickapp/surroundings/index.ts'
import { until } from '../../../../support/virtual-time.ts'
import { open, page, type PageParts } from '../../blueos/page/support.ts'

const QUICK_APP: PageParts = { id: 'quickapp', shim, surroundings, createPageFramework }

/** Shows a page of a quick app. */
const show = (source: string | Readonly<Record<string, string>>) => open(source, QUICK_APP)

const manifest = (config: object) => JSON.stringify({ config })

describe('a page of a quick app', () => {
  it('is white, and has the default styles of a phone', async () => {
    const { screen } = await show(page('<text id="t">hi</text><input id="i" />'))
    expect(screen.root.style).toEqual({ backgroundColor: '#ffffff' })
    expect(screen.find({ id: 't' }).style).toEqual({ color: 'rgba(0, 0, 0, 0.54)', fontSize: 30 })
    expect(screen.find({ id: 'i' }).style).toEqual({ color: 'rgba(0, 0, 0, 0.87)', fontSize: 37.5 })
  })

  it.each([
    [{}, '300px'],
    [{ designWidth: 1500 }, '150px'],
    [{ designWidth: 'device-width' }, '300px'],
  ])('scales its design to 750 units, with the config %j', async (config, width) => {
    const main = page('<div id="box"></div>', '', '#box { width: 300px }')
    const { screen } = await show({ 'main.ux': main, 'manifest.json': manifest(config) })
    expect(screen.find({ id: 'box' }).style).toMatchObject({ width })
  })

  it('knows the definitions of the app, and a phone as its device', async () => {
    const script = `export default {
      private: { from: '', device: '' },
      onInit() {
        this.from = this.$app.$def.url
        this.device = this.$device.deviceType
      },
    }`
    const { screen } = await show({
      'main.ux': page('<text id="t">{{from}} {{device}}</text>', script),
      'app.ux': `<script>export default { url: 'wss://echo.example/' }</script>`,
    })
    expect(screen.texts()).toEqual(['wss://echo.example/ phone'])
  })

  it('connects by its own module, and draws what comes', async () => {
    const script = `
      import websocketfactory from '@system.websocketfactory'
      export default {
        private: { text: 'nothing' },
        onInit() {
          const ws = websocketfactory.create({ url: 'wss://echo.example/' })
          ws.onopen = () => ws.send({ data: 'hello' })
          ws.onmessage = ({ data }) => (this.text = data)
        },
      }`
    const { screen, errors } = await show(page('<text id="t">{{text}}</text>', script))
    await until(() => expect(screen.texts()).toEqual(['hello']))
    expect(errors).toEqual([])
  })
})
