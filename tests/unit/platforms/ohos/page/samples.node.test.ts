import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../../../support/virtual-time.ts'
import type { CreatePageFramework } from '../../../../../src/platforms/page-contract.ts'
import type { Drawn } from '../../shared/page/framework/recording-screen.ts'
import { builtFramework } from './built-framework.ts'
import { open } from './support.ts'

let create: CreatePageFramework
beforeAll(async () => {
  create = await builtFramework()
})

/** Opens a page in the shape of public ones, with the framework of the site. */
const openSample = (name: string) =>
  open(readFileSync(new URL(`samples/${name}.ets`, import.meta.url), 'utf8'), { create })

it('connects, sends and closes by buttons', async () => {
  const device = await openSample('buttons')
  expect(device.texts()).toEqual(['未连接', 'Hello World', '连接', '发送', '关闭'])
  await device.press('连接')
  await device.see('已连接')
  await device.press('发送')
  await device.see('hi')
  await device.press('关闭')
  await device.see('closed 1000')
})

it('follows classes with @ObservedV2, and calls @Computed, @Monitor and events', async () => {
  const device = await openSample('observed-v2')
  expect(device.texts()).toEqual(['0 messages', 'send'])
  await device.type('first', 'draft')
  await expect.poll(() => device.recorded).toEqual(['connected true'])
  await device.press('send')
  await device.see('2 messages')
  expect(device.texts()).toEqual(['2 messages', 'first', 'first', 'send'])
  await device.press('first')
  expect(device.texts()).toContain('edited 1')
})

it('builds parts by @Builder, and passes variables by @Provide and @Watch', async () => {
  const device = await openSample('builders')
  await device.press('open')
  await device.press('add')
  expect(device.texts()).toEqual([
    ...['state: open', 'group 0:2', 'many', 'a', 'b', 'group 1:1', 'one', 'c'],
    ...['group 2:1', 'one', 'd', 'changes 1', 'close', 'add', 'footer'],
  ])
})

it('shows what a data source of LazyForEach reports', async () => {
  const device = await openSample('lazy-list')
  await device.press('Hello 0')
  expect(device.texts()).toEqual(['Hello 0', 'Hello 1', 'Hello 2', 'Hello 3'])
})

it('shows changes of an @Observed item in the component with @ObjectLink', async () => {
  const device = await openSample('observed')
  await device.press('one')
  await device.press('rename')
  expect(device.texts()).toEqual(['Hi Ben', 'm7', 'one done', 'x', 'two', 'x', 'rename'])
  await device.press('x')
  expect(device.texts()).toEqual(['Hi Ben', 'm7', 'two', 'x', 'rename'])
})

it('opens a dialog of its own, and an alert', async () => {
  const device = await openSample('dialogs')
  await device.press('ask')
  expect(device.texts()).toContain('Your name?')
  await device.type('Eve', 'name')
  await device.press('ok')
  expect(device.texts()).toEqual(['hello Eve', 'ask', 'alert', 'toast'])
  await device.press('alert')
  const dialog = device.screen.operations.find(({ op }) => op === 'dialog')
  expect(dialog).toMatchObject({ kind: 'confirm', okTitle: 'yes', cancelTitle: 'no' })
  device.screen.send({ type: 'reply', id: 1, ok: true, value: '' })
  await device.see('yes')
  await device.press('toast')
  const toasts = device.screen.operations.flatMap((one) => (one.op === 'toast' ? [one.text] : []))
  expect(toasts).toEqual(['T!', 'T2'])
})

it('changes the tab', async () => {
  const device = await openSample('tabs')
  expect(device.texts()).toEqual(['Demo', 'first', 'OFF', 'Home', 'More'])
  await device.press('More')
  expect(device.texts()).toEqual(['Demo', 'cell1', 'cell2', 'cell3', 'inbox', '3', 'Home', 'More'])
})

it('takes the language as it is written', async () => {
  const device = await openSample('syntax')
  await device.drawn()
  expect(device.texts()).toEqual(['2/10 B', '1', '#1', 'two', 'map', 'go'])
  await device.press('#1')
  await device.press('map')
  expect(device.texts()).toEqual(['1/10 B', '2', 'two', 'map', 'go'])
  const code = await openSample('layout-of-code')
  expect(code.texts()).toEqual(['a', 'b', 'total 3', 'flag'])
})

it('keeps sockets and their managers in state variables', async () => {
  const device = await openSample('manager')
  await until(() => device.texts().length === 3)
  expect(device.texts()).toEqual(['0 open', '1 second open', '2 hello'])
  expect(device.errors).toEqual([])
})

it('takes content from the parent', async () => {
  const device = await openSample('builder-params')
  await device.press('next')
  expect(device.texts()).toEqual([
    ...['ref: two', 'simple', 'H', 'inside two', 'own two', 'ref: sec', 'named w', 'next'],
  ])
})

describe('the identity of components', () => {
  it('stays with the key of an item', async () => {
    const device = await openSample('identity')
    await device.press('a=0')
    await device.press('reverse')
    expect(device.texts()).toEqual(['c=0', 'b=0', 'a=1', 'x=0', 'reverse', 'flip'])
  })

  it('ends with the branch', async () => {
    const device = await openSample('identity')
    await device.press('x=0')
    await device.press('flip')
    expect(device.texts()).toEqual(['a=0', 'b=0', 'y=0', 'reverse', 'flip'])
    expect(device.recorded).toEqual([
      'appear a',
      'appear b',
      'appear x',
      'show',
      'gone x',
      'appear y',
    ])
  })
})

it('reads what a user types and chooses', async () => {
  const device = await openSample('form')
  await device.type('note', 'memo')
  await device.type('needle', 'find')
  await device.press('Go')
  expect(device.texts()).toEqual(['Go', 'needle', 'note|a', 'focus'])
  await device.type('line', 'plain')
  const field = device.screen.find({ placeholder: 'plain' } as never)
  device.screen.fire(field, 'focus', { value: 'line' })
  device.screen.fire(field, 'return', { value: 'line' })
  await device.drawn()
  expect(device.recorded).toEqual(['edit true', 'submit line 4'])
  expect(field.attributes.get('value')).toBe('')
})

it('shares the storage of the page with the components inside', async () => {
  const device = await openSample('local-storage')
  await device.press('copy')
  expect(device.texts()).toEqual(['3 99', 'child 3', 'inc', 'copy'])
  await device.press('child 3')
  expect(device.texts()).toEqual(['50 50', 'child 50', 'inc', 'copy'])
})

it('sends bytes, and shows the code of a close', async () => {
  const device = await openSample('binary')
  await device.see('close 1001 bye')
  expect(device.texts()).toEqual(['bytes hi', 'close 1001 bye'])
})

it('shows what the screen does not know as a box, without evaluating the values', async () => {
  const device = await openSample('looks')
  expect(device.errors).toEqual([])
  await device.press('hide')
  expect(device.texts()).toEqual(['red ', 'plain', 'l', 'r', 'v', 'hide'])
})

it('fills the row whose child takes a share of it, and draws a circle', async () => {
  const { screen } = await openSample('looks')
  const drawn = (of: Drawn): Drawn[] => [of, ...of.children.flatMap(drawn)]
  const row = drawn(screen.root).find(({ children }) =>
    children.some(({ attributes }) => attributes.get('placeholder') === 'wide'),
  )
  expect(row!.style).toMatchObject({ flexDirection: 'row', width: '100%' })
  const circle = drawn(screen.root).find(({ style }) => style.width === 8)
  expect(circle!.style).toMatchObject({
    height: 8,
    borderRadius: 9_999,
    backgroundColor: '#008000',
  })
})
