import { describe, expect, it } from 'vitest'
import { contentPolicy } from '../../../src/sandbox/document.ts'
import { accessOf, reachOf, socketAddress } from '../../../src/sandbox/reach.ts'

const live = (url: string, text = '') => ({
  server: { mode: 'live', url } as const,
  files: { 'main.ts': text },
})

/** Returns the policy's text as obeyed by the browser. */
const policy = (url: string, text = ''): string | undefined =>
  /connect-src ([^;]*)/.exec(contentPolicy(accessOf(live(url, text)), 'n', false))?.[1]

describe('a live run with a server named', () => {
  it.each([
    ['wss://echo.example/path?query', 'echo.example', 'wss://echo.example'],
    ['ws://127.0.0.1:4173/live/echo', '127.0.0.1:4173', 'ws://127.0.0.1:4173'],
    ['https://good.example/', 'good.example', 'wss://good.example'],
    ['http://good.example:81/', 'good.example:81', 'ws://good.example:81'],
    ['HTTPS://GOOD.example:443/', 'good.example', 'wss://good.example'],
    ['wss://user:secret@good.example/', 'good.example', 'wss://good.example'],
    ['wss://good.example@other.example/', 'other.example', 'wss://other.example'],
    ['wss://bücher.example/', 'xn--bcher-kva.example', 'wss://xn--bcher-kva.example'],
    ['ws://good.example./', 'good.example.', 'ws://good.example.'],
    ['ws://0x7f.1/', '127.0.0.1', 'ws://127.0.0.1'],
    ['ws://2130706433:8080/', '127.0.0.1:8080', 'ws://127.0.0.1:8080'],
    ['wss:good.example', 'good.example', 'wss://good.example'],
    ['  wss://good.example/  ', 'good.example', 'wss://good.example'],
  ])('reaches the host that the banner names: %s', (url, host, source) => {
    expect(reachOf(live(url, "'wss://other.example/'"))).toEqual({
      hosts: [host],
      sources: [source],
      refused: [],
    })
    expect(policy(url)).toBe(source)
  })

  it.each([
    ['ws://[::1]:9/', '[::1]:9'],
    ['ws://[fe80::1]/', '[fe80::1]'],
    ["ws://a'b/", "a'b"],
    ['no address', 'no address'],
    ['ftp://good.example/', 'ftp://good.example/'],
    ['wss://good.example/#x', 'wss://good.example/#x'],
    ["ws://a';sandbox/", "a';sandbox"],
  ])('reaches nothing where no policy can name it: %s', (url, refused) => {
    expect(reachOf(live(url))).toEqual({ hosts: [], sources: [], refused: [refused] })
    expect(policy(url)).toBe("'none'")
  })
})

describe('a live run without one', () => {
  it('reaches the hosts that its text names, each once', () => {
    const { hosts, sources } = reachOf({
      server: { mode: 'live', url: '' },
      files: {
        'main.ts': `connect('wss://a.example/x'); connect("ws://b.example:81"); connect('https://c.example/')`,
        'more.ts': 'connect(`wss://a.example/${room}`)',
      },
    })
    expect(hosts).toEqual(['a.example', 'b.example:81', 'c.example'])
    expect(sources).toEqual(['wss://a.example', 'ws://b.example:81', 'wss://c.example'])
  })

  it.each([
    ['a page that a comment refers to', '// see https://docs.example/'],
    ['half an address', "'ws://'"],
    ['an address with a hole', 'connect(`wss://${host}/`)'],
    ['pieces', "connect('wss:/' + '/a.example')"],
  ])('reaches nothing by %s', (_, text) => expect(policy('', text)).toBe("'none'"))

  it('says which of them it cannot reach', () => {
    expect(reachOf(live('', "'ws://[::1]:9/' 'ws://a.example'"))).toEqual({
      hosts: ['a.example'],
      sources: ['ws://a.example'],
      refused: ['[::1]:9'],
    })
  })

  it('names no more hosts than a person reads', () => {
    const text = Array.from({ length: 80 }, (_, index) => `'wss://h${index}.example'`).join()
    const { hosts, refused } = reachOf(live('', text))
    expect([hosts.length, refused.length]).toEqual([50, 30])
  })
})

describe('a simulated run', () => {
  it('reaches nothing, whatever it names', () => {
    const scenario = {
      ...live('wss://a.example', "'wss://b.example'"),
      server: { mode: 'simulated', url: 'wss://a.example' } as const,
    }
    expect(reachOf(scenario).sources).toEqual([])
    expect(accessOf(scenario)).toEqual({ mode: 'simulated', sources: [] })
  })
})

describe('the address of a socket', () => {
  it.each(['', 'x', 'ws://', 'mailto:a@b', 'javascript:1', 'blob:null/1', 'toString:x'])(
    'is none for %j',
    (url) => expect(socketAddress(url)).toBeUndefined(),
  )
})
