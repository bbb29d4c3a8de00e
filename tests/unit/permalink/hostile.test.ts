import { describe, expect, it } from 'vitest'
import { fromBase64Url } from '../../../src/permalink/base64url.ts'
import { inflate } from '../../../src/permalink/deflate.ts'
import { decodeScenario, LinkError } from '../../../src/permalink/index.ts'
import { DEFAULT_NETWORK } from '../../../src/scenario/network-settings.ts'
import { linkOf } from './make-link.ts'

async function errorOf(hash: string): Promise<LinkError> {
  const error = await decodeScenario(hash).then(
    () => undefined,
    (reason) => reason,
  )
  expect(error).toBeInstanceOf(LinkError)
  return error as LinkError
}

const of = (fields: object) =>
  linkOf(JSON.stringify({ platform: 'web', files: { 'main.ts': '' }, ...fields }))

describe('what is no link of ours', () => {
  it.each(['', '#', 'network', '1', 'v1.abc', '-1.abc', '.abc', '<script>alert(1)</script>'])(
    'is told so: %j',
    async (hash) => expect(await errorOf(hash)).toMatchObject({ kind: 'not-ours' }),
  )
})

describe('a version that is not known', () => {
  it.each(['2', '0', '01', '999999'])('is named: %s', async (version) => {
    const error = await errorOf(await linkOf('{}', version))
    expect(error).toMatchObject({ kind: 'version', values: { version } })
    expect(error.text.en).toContain(version)
    expect(error.text.zh).toContain(version)
  })
})

describe('a payload that is damaged', () => {
  it.each(['1.<b>', '1.a b', '1.abc=', '1.中文', '1.a+/b', '1.____', '1.abcd\n'])(
    'is refused: %j',
    async (hash) => expect(await errorOf(hash)).toMatchObject({ kind: 'invalid', values: {} }),
  )

  it('is refused when it is no JSON, or no UTF-8', async () => {
    expect((await errorOf(await linkOf('<html>'))).kind).toBe('invalid')
    expect((await errorOf(await linkOf(''))).kind).toBe('invalid')
    expect((await errorOf(await linkOf(new Uint8Array([0x22, 0xff, 0x22])))).kind).toBe('invalid')
  })
})

describe('a decompression bomb', () => {
  it('is given up as soon as it is larger than a link may be', async () => {
    const bomb = await linkOf(`"${'a'.repeat(64 * 1024 * 1024)}"`)
    expect(bomb.length).toBeLessThan(100_000)
    expect(await errorOf(bomb)).toMatchObject({ kind: 'too-large', values: { limit: 4194304 } })
  })

  it('of time is given up when the time is up', async () => {
    const some = fromBase64Url((await linkOf('"some text"')).slice(2))
    expect((await inflate(some, 100, -1)).error).toMatchObject({ kind: 'too-slow' })
  })

  it('is not even looked at when it is too long itself', async () => {
    expect((await errorOf(`1.${'A'.repeat(9_000_000)}`)).kind).toBe('too-large')
  })
})

describe('JSON that is nested deeply', () => {
  it.each(['[', '{"a":', '[{"files":'])('is refused before it is parsed: %s', async (opening) => {
    const error = await errorOf(await linkOf(opening.repeat(200_000)))
    expect(error).toMatchObject({ kind: 'invalid', values: {} })
  })

  it('opens up to the bound; brackets in a text do not count', async () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    const json = (depth: number) =>
      `{"platform":"web","files":{"main.ts":"\\"${'[{'.repeat(99)}"},"x":${nested(depth)}}`
    await expect(decodeScenario(await linkOf(json(63)))).resolves.toMatchObject({ platform: 'web' })
    await expect(decodeScenario(await linkOf(json(64)))).rejects.toMatchObject({ kind: 'invalid' })
  })
})

describe('a field that is not what it must be', () => {
  it.each([
    ['scenario', 'null'],
    ['scenario', '[]'],
    ['scenario', '"web"'],
    ['platform', '{"files":{"main.ts":""}}'],
    ['platform', '{"platform":7,"files":{"main.ts":""}}'],
    ['platform', '{"platform":"","files":{"main.ts":""}}'],
    ['files', '{"platform":"web"}'],
    ['files', '{"platform":"web","files":{}}'],
    ['files', '{"platform":"web","files":[""]}'],
    ['files', '{"platform":"web","files":{"__proto__":"a"}}'],
    ['files.main.ts', '{"platform":"web","files":{"main.ts":null}}'],
    ['network.latency', '{"platform":"web","files":{"a.ts":""},"network":{"latency":1e999}}'],
  ])('is named: %s in %s', async (field, json) => {
    const error = await errorOf(await linkOf(json))
    expect(error).toMatchObject({ kind: 'invalid', values: { field } })
    expect(error.text.zh).toContain(field)
  })

  it.each([
    ['profile', { profile: '' }],
    ['profile', { profile: 'a'.repeat(65) }],
    ['profile', { profile: 'a\nb' }],
    ['server', { server: null }],
    ['server', { server: 'echo' }],
    ['server.mode', { server: { mode: 'proxied' } }],
    ['server.scenario', { server: { scenario: ['echo'] } }],
    ['server.url', { server: { url: 'wss://a/\u0000' } }],
    ['server.url', { server: { url: `wss://${'a'.repeat(2048)}` } }],
    ['network', { network: [] }],
    ['network.latency', { network: { latency: -1 } }],
    ['network.latency', { network: { latency: '5' } }],
    ['network.latency', { network: { latency: null } }],
    ['network.connectDelay', { network: { connectDelay: 1e9 } }],
    ['network.jitter', { network: { jitter: -1 } }],
    ['network.seed', { network: { seed: 1.5 } }],
    ['network.seed', { network: { seed: -1 } }],
    ['network.bandwidth', { network: { bandwidth: 0.5 } }],
    ['network.messageLimit', { network: { messageLimit: 1e15 } }],
    ['network.offline', { network: { offline: 1 } }],
    ['network.changes', { network: { changes: {} } }],
    ['network.changes', { network: { changes: [null] } }],
    ['network.changes', { network: { changes: [{ after: -1, to: 'offline' }] } }],
    ['network.changes', { network: { changes: [{ after: 1, to: 'toString' }] } }],
    ['network.changes', { network: { changes: Array(33).fill({ after: 1, to: 'offline' }) } }],
    ['network.failure', { network: { failure: 'lose' } }],
    ['network.failure.kind', { network: { failure: {} } }],
    ['network.failure.kind', { network: { failure: { kind: 'explode' } } }],
    ['network.failure.kind', { network: { failure: { kind: 'toString' } } }],
    ['network.failure.status', { network: { failure: { kind: 'refuse', status: 101 } } }],
    ['network.failure.after', { network: { failure: { kind: 'lose', after: '1' } } }],
    ['network.failure.code', { network: { failure: { kind: 'close', code: 999 } } }],
    ['network.failure.code', { network: { failure: { kind: 'close', code: 4000.5 } } }],
    [
      'network.failure.reason',
      { network: { failure: { kind: 'close', reason: '原因'.repeat(21) } } },
    ],
    ['undeclared', { undeclared: 'a' }],
    ['undeclared', { undeclared: [1] }],
    ['undeclared', { undeclared: Array(65).fill('a') }],
    ['declared', { declared: 'a' }],
    ['declared', { declared: { a: 1 } }],
    ['declared', { declared: { '': 'a' } }],
    ['declared', { declared: { a: 'b\nc' } }],
    ['declared', { declared: { a: 'b'.repeat(2049) } }],
    ['declared', { declared: Object.fromEntries([...Array(65).keys()].map((n) => [n, 'a'])) }],
  ])('is named: %s in %j', async (field, fields) => {
    expect(await errorOf(await of(fields))).toMatchObject({ kind: 'invalid', values: { field } })
  })

  it.each([
    '../main.ts',
    'a/../b.ts',
    '/a.ts',
    'a//b.ts',
    './a.ts',
    'a/.b/c.ts',
    'CON/a.ts',
    `${'a/'.repeat(120)}b.ts`,
    'a/',
    'main',
    '.ts',
    'a\\b.ts',
    'a b.ts',
    '<b>.ts',
    'toString',
    '',
  ])('is a file name such as %j', async (name) => {
    const error = await errorOf(await of({ files: { [name]: '' } }))
    expect(error).toMatchObject({ kind: 'invalid', values: { field: 'files' } })
  })

  it('is a crowd of files', async () => {
    const files = Object.fromEntries(Array.from({ length: 129 }, (_, at) => [`f${at}.ts`, '']))
    expect((await errorOf(await of({ files }))).values).toEqual({ field: 'files' })
  })
})

describe('what a link says too much', () => {
  it('is ignored', async () => {
    const scenario = await decodeScenario(await of({ theme: 'dark', server: { port: 1 } }))
    expect(scenario).not.toHaveProperty('theme')
    expect(scenario.server).not.toHaveProperty('port')
  })

  it('is ignored in a network and in its failure', async () => {
    const failure = { kind: 'lose', after: 5, status: 500, message: 'x' }
    const { network } = await decodeScenario(await of({ network: { speed: 1, failure } }))
    expect(network).toEqual({ ...DEFAULT_NETWORK, failure: { kind: 'lose', after: 5 } })
  })

  it('never reaches a prototype', async () => {
    const evil = '{"polluted":1,"mode":"live","latency":9,"toString":1}'
    const json = `{"platform":"web","files":{"main.ts":""},"__proto__":${evil},
      "server":{"__proto__":${evil}},"network":{"__proto__":${evil},"constructor":${evil}}}`
    const scenario = await decodeScenario(await linkOf(json))
    expect(scenario.server.mode).toBe('simulated')
    expect(scenario.network.latency).toBe(2)
    for (const object of [{}, scenario, scenario.server, scenario.network]) {
      expect(Object.getPrototypeOf(object)).toBe(Object.prototype)
      expect(object).not.toHaveProperty('polluted')
    }
  })
})

describe('a program of more lines than an editor lays out', () => {
  it.each(['\n', '\r', '\r\n'])('is refused, and the bound named: %j', async (end) => {
    const error = await errorOf(await of({ files: { 'main.ts': `${end.repeat(100_000)}a` } }))
    expect(error).toMatchObject({ kind: 'too-many-lines', values: { limit: 100_000 } })
    expect(error.text.zh).toContain('100000')
  })

  it('is refused when its files have them together', async () => {
    const files = { 'main.ts': 'a\n'.repeat(60_000), 'b.ts': 'b\n'.repeat(60_000) }
    expect(await errorOf(await of({ files }))).toMatchObject({ kind: 'too-many-lines' })
  })
})
