import { beforeEach, describe, expect, test } from 'vitest'
import type { Claims } from '../../../../../playground/scenario/drafts/claims.ts'
import { digestOf } from '../../../../../playground/scenario/drafts/digest.ts'
import { createKeeper, type KeeperPage } from '../../../../../playground/scenario/drafts/keeper.ts'
import {
  readRecord,
  timeOf,
  writeRecord,
  type Saved,
} from '../../../../../playground/scenario/drafts/record.ts'
import { createSlots } from '../../../../../playground/scenario/drafts/slots.ts'
import { defaultScenario } from '../../../../../src/scenario/defaults.ts'

/** A browser's storage with room for so many characters. */
class MemoryStorage implements Storage {
  [key: string]: unknown
  readonly #room: number
  constructor(room = Infinity) {
    this.#room = room
  }
  get length(): number {
    return Object.keys(this).length
  }
  key(index: number): string | null {
    return Object.keys(this)[index] ?? null
  }
  getItem(key: string): string | null {
    return (this[key] as string | undefined) ?? null
  }
  setItem(key: string, value: string): void {
    const others = Object.entries(this).filter(([other]) => other !== key)
    const taken = others.reduce((sum, [, text]) => sum + String(text).length, value.length)
    if (taken > this.#room) throw new DOMException('full', 'QuotaExceededError')
    this[key] = value
  }
  removeItem(key: string): void {
    delete this[key]
  }
  clear(): void {
    for (const key of Object.keys(this)) delete this[key]
  }
}

const saved = (code: string): Saved => {
  const scenario = defaultScenario('web', { 'main.ts': code })
  return {
    session: { screen: { source: 'a', scenario }, drafts: [], links: [] },
    link: '',
    arrived: false,
  }
}

describe('a record', () => {
  test('comes back as it was written', () => {
    const scenario = defaultScenario('ohos', { 'main.ts': 'b\ud800\u2028', 'server.ts': 'c' })
    const whole: Saved = {
      session: {
        screen: { source: 'link-2', scenario: { ...scenario, view: { file: 'server.ts' } } },
        drafts: [{ source: 'x', scenario }],
        links: [{ id: 'link-2', number: 2, scenario }],
      },
      link: '5-abc',
      arrived: true,
    }
    const record = writeRecord(whole, 1234)
    expect(readRecord(record)).toEqual(whole)
    expect(timeOf(record)).toBe(1234)
  })

  test('holds more than a link may: 40 files', () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`f${at}.ts`, '']))
    const scenario = { ...defaultScenario('web', files) }
    const many = {
      ...saved(''),
      session: { ...saved('').session, screen: { source: 'a', scenario } },
    }
    const back = readRecord(writeRecord(many, 1))
    expect(Object.keys(back!.session.screen.scenario.files)).toHaveLength(40)
  })

  test.each(['', 'x', '1 1 ', '1 1 {', '1 1 null', '1 1 {"session":{"screen":{}}}', '2 1 {}'])(
    'that is none is none: %j',
    (record) => expect(readRecord(record)).toBeUndefined(),
  )

  test('keeps what is sound of it', () => {
    const { session } = saved('mine')
    const { scenario } = session.screen
    const odd = {
      screen: { source: 'a', scenario: { ...scenario, network: 7 } },
      drafts: [3],
      links: {},
    }
    const back = readRecord(`1 1 ${JSON.stringify({ session: odd, arrived: 'yes' })}`)
    expect(back).toEqual(saved('mine'))
  })
})

describe('a tab', () => {
  let storage: MemoryStorage
  let living: Set<string>

  beforeEach(() => {
    storage = new MemoryStorage()
    living = new Set()
  })

  const claims: Claims = {
    living: async () => living,
    hold: async (slot) => !living.has(slot) && Boolean(living.add(slot)),
  }

  /** A page in a tab; what `tab` keeps survives its reload. */
  async function open(tab: Storage = new MemoryStorage()) {
    const state = { now: undefined as Saved | undefined }
    const page: KeeperPage = { current: () => state.now, resume: (to) => (state.now = to) }
    const before = new Set(living)
    const keeper = createKeeper(page, createSlots(storage), tab, claims)
    const { begun, settled } = keeper.begin()
    const { how } = await begun
    await settled
    const own = [...living].find((slot) => !before.has(slot))!
    return { state, keeper, how, tab, leave: () => living.delete(own) }
  }

  const codeOf = ({ state }: { state: { now?: Saved } }) =>
    state.now?.session.screen.scenario.files['main.ts']

  test('goes on where its reload left off', async () => {
    const first = await open()
    first.state.now = saved('mine')
    expect(first.keeper.save()).toBe(true)
    first.leave()
    const again = await open(first.tab)
    expect([again.how, codeOf(again)]).toEqual(['reloaded', 'mine'])
  })

  test('that is new takes over the latest that a closed one left, and leaves living ones alone', async () => {
    const [one, two, three] = [await open(), await open(), await open()]
    const now = Date.now()
    for (const [tab, code] of [
      [one, '1'],
      [two, '2'],
      [three, '3'],
    ] as const) {
      tab.state.now = saved(code)
      tab.keeper.save()
      while (Date.now() === now) await Promise.resolve()
    }
    one.leave()
    const next = await open()
    expect([next.how, codeOf(next)]).toEqual(['adopted', '1'])
    expect((await open()).how).toBe('fresh')
  })

  test('that was duplicated has a slot of its own', async () => {
    const first = await open()
    first.state.now = saved('of both')
    first.keeper.save()
    const copy = await open(Object.assign(new MemoryStorage(), first.tab))
    expect(codeOf(copy)).toBe('of both')
    copy.state.now = saved('of the copy')
    copy.keeper.save()
    expect(createSlots(storage).list()).toHaveLength(2)
  })

  test('with nothing to keep keeps nothing, and takes over nothing when it is reloaded', async () => {
    const [first, other] = [await open(), await open()]
    first.state.now = saved('a')
    first.keeper.save()
    first.state.now = undefined
    first.keeper.save()
    expect(storage.length).toBe(0)
    other.state.now = saved('of the other')
    other.keeper.save()
    other.leave()
    first.leave()
    expect((await open(first.tab)).how).toBe('fresh')
  })

  test('with no room gives up what closed tabs left, the oldest first, and else says so', async () => {
    storage = new MemoryStorage(1500)
    const old = await open()
    old.state.now = saved('o'.repeat(500))
    expect(await old.keeper.saveWithRoom()).toBe(true)
    old.leave()
    const tab = await open()
    tab.state.now = saved('n'.repeat(1000))
    tab.keeper.save()
    const more = await open()
    more.state.now = saved('m'.repeat(1000))
    expect(await more.keeper.saveWithRoom()).toBe(false)
    tab.leave()
    expect(await more.keeper.saveWithRoom()).toBe(true)
    expect(createSlots(storage).list()).toHaveLength(1)
  })

  test('lets go of what is older than a month or more than a dozen, of closed tabs', async () => {
    const slots = createSlots(storage)
    slots.write('ancient', writeRecord(saved('ancient'), 1))
    for (let at = 0; at < 20; at++) slots.write(`s${at}`, writeRecord(saved('x'), Date.now() - at))
    await open()
    await Promise.resolve()
    expect(slots.list().map(({ id }) => id)).not.toContain('ancient')
    expect(slots.list().length).toBeLessThanOrEqual(12)
  })

  test('brings back what others left when discarding that is undone', async () => {
    const [first, other] = [await open(), await open()]
    other.state.now = saved('of the other')
    other.keeper.save()
    other.leave()
    const undo = await first.keeper.clearOrphans()
    expect(storage.length).toBe(0)
    undo()
    expect(createSlots(storage).list()).toHaveLength(1)
  })
})

test('a digest tells links apart, and no link from any', () => {
  const links = ['', '#', '#1.a', '#1.b', '#1.ab', '#1.ba']
  expect(new Set(links.map(digestOf)).size).toBe(links.length)
  expect(digestOf('')).toBe('')
})
