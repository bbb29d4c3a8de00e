import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { expect, it } from 'vitest'
import { compiled, errorsOf, notesOf, open } from './support.ts'

const page = (build: string) =>
  ['@Entry', '@Component', 'struct Index {', '  build() {', build, '  }', '}'].join('\n')

it('names the file, the line and the column of what cannot be parsed', async () => {
  expect(await errorsOf(page("    Column() { Text('a').width(1 +) }"))).toEqual([
    'main.ets:5:35 Unexpected ")"',
  ])
  expect(
    await errorsOf({
      'main.ets': page('    Column() {}'),
      'Card.ets': '@Component\nexport struct Card {\n  @State a: number = 1 2\n  build() {}\n}\n',
    }),
  ).toEqual(['Card.ets:3:24 Unexpected "2", expected ";"'])
})

it('names the bracket without a partner', async () => {
  expect(await errorsOf(page('    Column() {'))).toEqual([
    'main.ets:3:14 This { is never closed. Add the closing bracket',
  ])
  expect(await errorsOf(page('    Column() { Text( }'))).toEqual([
    'main.ets:5:20 This ( is never closed. Add the closing bracket',
  ])
  expect(await errorsOf(page('    Column() { ) }'))).toEqual([
    'main.ets:5:16 This ) closes nothing. Remove it, or add the opening bracket',
  ])
})

it('asks for build()', async () => {
  expect(await errorsOf('@Component\nstruct Card {\n  @State a: number = 1\n}')).toEqual([
    'main.ets:2:1 struct Card has no method build(). Add build() { … } with the components to show',
  ])
})

it('notes what the screen does not know at its line', async () => {
  const source = page("    Column() {\n      Video({ src: '' })\n      Text('a').blur(2)\n    }")
  expect(await notesOf(source.replace('@Component', '@Component @Fancy()'))).toEqual([
    '2 ohos.decorator-not-here Fancy',
    '6 ohos.component-not-here Video',
    '7 ohos.attribute-not-here blur',
  ])
})

it('maps the code to the lines and columns of the page', async () => {
  const source = page('    Column() { Text(text).width(wide) }')
  const { code, map } = (await compiled(source))[0]!
  const lines = code.split('\n')
  for (const name of ['text', 'wide']) {
    const at = lines[4]!.search(new RegExp(`(?<![\\w"])${name}(?!\\w)`))
    const place = originalPositionFor(new TraceMap(map), { line: 5, column: at })
    expect(place).toMatchObject({ line: 5, column: source.split('\n')[4]!.indexOf(name) })
  }
})

it('reports what the page throws, and keeps what is on the screen', async () => {
  const device = await open(
    page(`Column() {
      Text('shown')
      Button('fail').onClick(() => { throw new Error('no') })
    }`),
  )
  await device.press('fail')
  expect(device.errors).toEqual(['Error: no'])
  expect(device.texts()).toEqual(['shown', 'fail'])
})

it('refuses a main file without @Entry', async () => {
  const source = '@Component\nexport struct Card {\n  build() { Text("a") }\n}'
  await expect(open(source)).rejects.toThrow('No struct of the program has the decorator @Entry.')
})

it('imports structs, builders and classes from other files', async () => {
  const device = await open({
    'main.ets': `import { Card } from './components/Card'
import Title, { footer } from './components/Title'
import { Model } from './model'
${page(`    Column() {
      Title({ text: 'T' })
      Card({ model: new Model('m') })
      footer('F')
    }`)}`,
    'components/Card.ets': `import { Model } from '../model'
@Component
export struct Card {
  @ObjectLink model: Model
  build() { Text(this.model.name).onClick(() => { this.model.name = 'n' }) }
}`,
    'components/Title.ets': `@Component
export default struct Title { @Prop text: string; build() { Text(this.text) } }
@Builder export function footer(text: string) { Text(text) }`,
    'model.ets': `@Observed export class Model { constructor(public name: string) {} }`,
  })
  expect(device.texts()).toEqual(['T', 'm', 'F'])
  await device.press('m')
  expect(device.texts()).toEqual(['T', 'n', 'F'])
})
