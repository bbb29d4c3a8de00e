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
import {
  createLastWords,
  DRAFT_PREFIX,
} from '../../../../../playground/scenario/drafts/last-words.ts'
import { createSlots, type Slots } from '../../../../../playground/scenario/drafts/slots.ts'
import { defaultScenario } from '../../../../../src/scenario/defaults.ts'

/** A tab's storage. */
class MemoryStorage implements Storage {
  [key: string]: unknown
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
  let slots: Slots
  let storage: MemoryStorage
  let living: Set<string>

  beforeEach(() => {
    slots = createSlots(`drafts-${crypto.randomUUID()}`)
    storage = new MemoryStorage()
    living = new Set()
  })

  const claims: Claims = {
    living: async () => living,
    hold: async (slot) => !living.has(slot) && Boolean(living.add(slot)),
  }

  /** Opens a page in a tab; data in `tab` survives a reload of the page. */
  async function open(tab = new MemoryStorage(), of = claims) {
    const state = { now: undefined as Saved | undefined }
    const page: KeeperPage = { current: () => state.now, resume: (to) => (state.now = to) }
    const lastWords = createLastWords(storage)
    const before = new Set(living)
    const keeper = createKeeper(page, { slots, lastWords, tab, claims: of })
    const { begun, settled } = keeper.begin()
    const { how } = await begun
    await settled
    const own = [...living].find((slot) => !before.has(slot))!
    const write = (code: string) => {
      state.now = saved(code)
      return keeper.save()
    }
    return { state, keeper, how, tab, write, leave: () => living.delete(own) }
  }

  const codeOf = ({ state }: { state: { now?: Saved } }) =>
    state.now?.session.screen.scenario.files['main.ts']

  const codes = async () =>
    (await slots.list()).map(({ record }) => codeOf({ state: { now: readRecord(record) } })).sort()

  test('goes on where its reload left off', async () => {
    const first = await open()
    expect(await first.write('mine')).toBe('kept')
    first.leave()
    const again = await open(first.tab)
    expect([again.how, codeOf(again)]).toEqual(['reloaded', 'mine'])
  })

  test('that is left before it could write is gone on with nevertheless', async () => {
    const first = await open()
    await first.write('on the disk')
    first.state.now = saved('typed while leaving')
    first.keeper.leave()
    first.leave()
    expect(codeOf(await open(first.tab))).toBe('typed while leaving')
    expect(await codes()).toEqual(['typed while leaving'])
    expect(Object.keys(storage).filter((key) => key.startsWith(DRAFT_PREFIX))).toEqual([])
  })

  test('whose last words are older than what it wrote since goes on with the latter', async () => {
    const first = await open()
    first.state.now = saved('older')
    first.keeper.leave()
    await first.keeper.save()
    await later()
    await first.write('newer')
    first.leave()
    expect(codeOf(await open(first.tab))).toBe('newer')
  })

  test('that is new takes over the latest that a closed one left, and leaves living ones alone', async () => {
    const [one, two, three] = [await open(), await open(), await open()]
    for (const [tab, code] of [
      [one, '1'],
      [two, '2'],
      [three, '3'],
    ] as const) {
      await tab.write(code)
      await later()
    }
    one.leave()
    const next = await open()
    expect([next.how, codeOf(next)]).toEqual(['adopted', '1'])
    expect((await open()).how).toBe('fresh')
  })

  test('takes over what an earlier version of the site kept in localStorage', async () => {
    storage.setItem(`${DRAFT_PREFIX}old`, writeRecord(saved('old'), 7))
    const next = await open()
    expect([next.how, codeOf(next), storage.length]).toEqual(['adopted', 'old', 0])
  })

  test('that was duplicated has a slot of its own', async () => {
    const first = await open()
    await first.write('of both')
    const copy = await open(Object.assign(new MemoryStorage(), first.tab))
    expect(codeOf(copy)).toBe('of both')
    await copy.write('of the copy')
    expect(await codes()).toEqual(['of both', 'of the copy'])
  })

  test('that another took for gone goes on in a slot of its own', async () => {
    const nobody: Claims = { living: async () => new Set(), hold: async () => true }
    const sleeper = await open(undefined, nobody)
    await sleeper.write('of the sleeper')
    const other = await open(undefined, nobody)
    expect([other.how, codeOf(other)]).toEqual(['adopted', 'of the sleeper'])
    await other.write('of the other')
    expect(await sleeper.write('awake')).toBe('kept')
    expect(await codes()).toEqual(['awake', 'of the other'])
  })

  test('that begins together with another shares nothing with it', async () => {
    const nobody: Claims = { living: async () => new Set(), hold: async () => true }
    await (await open()).write('left behind')
    const both = await Promise.all([open(undefined, nobody), open(undefined, nobody)])
    expect(both.map(({ how }) => how).sort()).toEqual(['adopted', 'fresh'])
  })

  test('with nothing to keep keeps nothing, and takes over nothing when it is reloaded', async () => {
    const [first, other] = [await open(), await open()]
    await first.write('a')
    first.state.now = undefined
    await first.keeper.save()
    expect(await codes()).toEqual([])
    await other.write('of the other')
    other.leave()
    first.leave()
    expect((await open(first.tab)).how).toBe('fresh')
  })

  test('with no room gives up what closed tabs left, the oldest first, and else says so', async () => {
    slots = withRoom(slots, 1500)
    const old = await open()
    expect(await old.write('o'.repeat(500))).toBe('kept')
    old.leave()
    const tab = await open()
    expect(await tab.write('n'.repeat(1000))).toBe('kept')
    const more = await open()
    expect(await more.write('m'.repeat(1000))).toBe('full')
    tab.leave()
    expect(await more.write('m'.repeat(1000))).toBe('kept')
    expect(await codes()).toEqual(['m'.repeat(1000)])
  })

  test('lets go of what is older than a month or more than a dozen, of closed tabs', async () => {
    await slots.add('ancient', writeRecord(saved('ancient'), 1))
    for (let at = 0; at < 20; at++) {
      await slots.add(`s${at}`, writeRecord(saved('x'), Date.now() - at))
    }
    await open()
    await expect.poll(async () => (await slots.list()).length).toBeLessThanOrEqual(12)
    expect((await slots.list()).map(({ id }) => id)).not.toContain('ancient')
  })

  test('brings back what others left when discarding that is undone', async () => {
    const [first, other] = [await open(), await open()]
    await other.write('of the other')
    other.leave()
    const undo = await first.keeper.clearOrphans()
    expect(await codes()).toEqual([])
    undo()
    await expect.poll(codes).toEqual(['of the other'])
  })
})

/** Waits until the clock of records has gone on. */
async function later(): Promise<void> {
  const now = Date.now()
  while (Date.now() === now) await Promise.resolve()
}

/** Limits a browser's slots to a total number of characters. */
function withRoom(slots: Slots, room: number): Slots {
  return {
    ...slots,
    async write(id, record, owner) {
      const others = (await slots.list()).filter((slot) => slot.id !== id)
      const taken = others.reduce((sum, slot) => sum + slot.record.length, record.length)
      return taken > room ? 'full' : slots.write(id, record, owner)
    },
  }
}

test('a digest tells links apart, and no link from any', () => {
  const links = ['', '#', '#1.a', '#1.b', '#1.ab', '#1.ba']
  expect(new Set(links.map(digestOf)).size).toBe(links.length)
  expect(digestOf('')).toBe('')
})
