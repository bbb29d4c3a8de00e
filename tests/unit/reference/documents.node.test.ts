import { describe, expect, it } from 'vitest'
import { checkReference } from '../../../src/reference/check.ts'
import { readReference } from '../../../src/reference/load.ts'
import type { Member, PlatformReference } from '../../../src/reference/model.ts'
import { createShimHost } from '../../support/shim-host.ts'
import { shims } from '../../../src/platforms/lists/shims.ts'
import { readListedMembers } from './seed-members.ts'

const model = readReference()
const platformOf = (id: string) => model.platforms.find((platform) => platform.id === id)!

/**
 * Finds the member named by a document: the document may omit the object, or write the object
 * differently.
 */
function findMember({ members }: PlatformReference, name: string): Member | undefined {
  const bare = name.replace(/^Taro\.|^webSocket\./, '').replace(/^socketTask/, 'SocketTask')
  return (
    members.find(({ id }) => id === bare) ??
    members.find(({ id, parent }) => parent && id === `${parent}.${bare}`)
  )
}

/**
 * Returns every name allowed in a table under a member: parameters, fields, and arguments of
 * callbacks.
 */
function partsOf(platform: PlatformReference, member: Member): string[] {
  const byId = (id: string) => platform.members.find((each) => each.id === id)!
  const parameters = member.overloads.flatMap((each) => each.parameters)
  const taken = parameters.flatMap(({ type }) => type.links.map((link) => byId(link.member)))
  const told = member.payload?.arguments.flatMap(({ fields }) => fields) ?? []
  const fields = [member, ...taken].flatMap((each) => [...each.members, ...each.inherited])
  return [
    ...parameters.map(({ name }) => name),
    ...[...fields, ...told].map((id) => byId(id).name),
    // How documents call the listener of an event, or what it is given.
    ...(member.kind === 'event' ? ['callback', 'options'] : []),
  ]
}

const documents = [
  ['000', 'weex', 7],
  ['001', 'weex', 7],
  ['002', 'blueos', 8],
  ['003', 'taro', 18],
  ['004', 'ohos', 20],
] as const

describe.each(documents)('The members that document %s lists, of %s', (document, id, least) => {
  const listed = readListedMembers(document)
  const platform = platformOf(id)

  it.skipIf(listed.length === 0)('have entries, in both languages and with an example', () => {
    expect(listed.length).toBeGreaterThanOrEqual(least)
    const entries = listed.map(({ name }) => [name, findMember(platform, name)] as const)
    expect(entries.filter(([, member]) => !member).map(([name]) => name)).toEqual([])
    for (const [, member] of entries) {
      expect(member!.summary.zh, member!.id).toMatch(/\p{Script=Han}/u)
      expect(member!.examples, member!.id).not.toEqual([])
    }
  })

  it.skipIf(listed.length === 0)('have all the parameters and fields listed with them', () => {
    const missing = listed.flatMap(({ name, parts }) => {
      const known = partsOf(platform, findMember(platform, name)!)
      return parts.filter((part) => !known.includes(part)).map((part) => `${name}: ${part}`)
    })
    expect(missing).toEqual([])
  })
})

describe('The reference', () => {
  it('has no problem', () => {
    expect(checkReference(model)).toEqual([])
  })

  it('can be written as JSON and read again', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
  })

  it('leads every link to a member', () => {
    const ids = new Set(
      model.platforms.flatMap(({ id, members }) => members.map((each) => `${id} ${each.id}`)),
    )
    const links = model.platforms
      .flatMap(({ members }) => members)
      .flatMap(({ overloads, type }) => [...overloads, ...(type ? [type] : [])])
      .flatMap(({ text, links }) => links.map((link) => ({ ...link, text })))
    expect(links.length).toBeGreaterThan(50)
    for (const { platform, member, text, start, end } of links) {
      expect(ids).toContain(`${platform} ${member}`)
      expect(member.split('.').at(-1)).toBe(text.slice(start, end))
    }
  })

  it('links to another platform where a type is that one’s', () => {
    const ws = platformOf('taro').members.find(({ id }) => id === 'SocketTask.ws')!
    expect(ws.type!.links).toMatchObject([{ platform: 'web', member: 'WebSocket' }])
  })

  it('imports only modules that can be loaded', () => {
    for (const { id, imports } of model.platforms) {
      const { surface } = createShimHost({ shim: shims[id]! })
      const forms = imports.filter(
        ({ kind, code }) => kind !== 'call' && !/^import type/.test(code),
      )
      const modules = forms.flatMap(({ module }) => module ?? [])
      expect(modules.filter((name) => !(name in surface.modules))).toEqual([])
    }
  })

  it('names a replacement for each deprecated function of Taro', () => {
    const deprecated = platformOf('taro').members.filter((member) => member.deprecated)
    expect(deprecated.map(({ id, deprecated }) => [id, deprecated!.replacement])).toEqual([
      ['onSocketOpen', 'SocketTask.onOpen'],
      ['onSocketError', 'SocketTask.onError'],
      ['sendSocketMessage', 'SocketTask.send'],
      ['onSocketMessage', 'SocketTask.onMessage'],
      ['closeSocket', 'SocketTask.close'],
      ['onSocketClose', 'SocketTask.onClose'],
    ])
  })
})
