import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { StandInURL } from '../../../../src/over/stand-ins/url.ts'

/** Reads the parts used by a socket, or the failure. */
function read(Class: typeof URL, text: string, base?: string) {
  try {
    const { href, protocol, host, hash, origin } = new Class(text, base)
    return { href, protocol, host, hash, origin }
  } catch (error) {
    return (error as Error).name
  }
}

const absolute = [
  'ws://host.example',
  'WSS://HOST.Example/Path?Query#Fragment',
  '  ws://host.example/ \n',
  'ws://ho\tst.example/a\nb',
  'ws:host.example/echo',
  'ws:/host.example/echo',
  'wss:////host.example\\echo',
  'ws://host.example:80/',
  'ws://host.example:443/',
  'wss://host.example:443/',
  'ws://host.example:00081',
  'ws://host.example:',
  'ws://host.example:65536/',
  'ws://host.example:port/',
  'ws://',
  'ws://:80/',
  'ws://foo bar.com/',
  'ws://a%20b/',
  'ws://a%41b/',
  'ws://a%zz/',
  'ws://user:pass@host.example/',
  'ws://us er:p@ss@host.example/',
  'ws://@host.example/',
  'ws://user:@host.example/',
  'ws://[::1]/',
  'ws://[1::2::3]/',
  'ws://[1:2:3:4:5:6:7:8]:99/',
  'ws://[1:2:3:4:5:6:7]/',
  'ws://[1:0:0:2:0:0:0:3]/',
  'ws://[0:0:0:0:0:0:0:0]/',
  'ws://[1:0:3:0:5:0:7:0]/',
  'ws://[::ffff:192.168.0.1]/',
  'ws://[::ffff:256.0.0.1]/',
  'ws://[::G]/',
  'ws://[::1',
  'ws://127.1/',
  'ws://0x7f.0.0.1/',
  'ws://017.0.0.1/',
  'ws://256.0.0.1/',
  'ws://1.2.3.4.5/',
  'ws://1.2.3.08/',
  'ws://4294967295/',
  'ws://4294967296/',
  'ws://1.2.3.4./',
  'ws://host.example/a/./b/../c',
  'ws://host.example/../../a/..',
  'ws://host.example/%2e%2E/a/%2e',
  'ws://host.example/a b"<>`{}|你好\u{1f600}',
  'ws://host.example/%zz%41',
  `ws://host.example/?a b"<>'\`{}|你好`,
  'ws://host.example/?',
  'ws://host.example?x=1',
  'ws://host.example/#',
  'ws://host.example/#a b',
  'ws://host.example/\ud800',
  '',
  'relative',
  '//host.example/',
]

const relative = [
  '',
  'test',
  '?',
  '?x=1',
  '#here',
  '/absolute',
  '../above',
  './../../../top',
  '//other.example/path',
  '\\\\other.example\\path',
  'ws:other',
  'ws:/other',
  'ws://other.example/',
  'wss:other.example',
]

describe('The stand-in for URL', () => {
  it.each(absolute)('reads %j as the engine does', (text) => {
    expect(read(StandInURL, text)).toEqual(read(URL, text))
  })

  it.each(relative)('resolves %j as the engine does', (text) => {
    const base = 'ws://base.example:8080/folder/page?query#fragment'
    expect(read(StandInURL, text, base)).toEqual(read(URL, text, base))
  })

  it('agrees with the engine about any text with ASCII hosts', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'ws:',
        'http:',
        '/',
        '//',
        '\\',
        '..',
        '.',
        '?',
        '#',
        '@',
        ':',
        '[',
        ']',
        '%',
      ),
      fc.constantFrom(
        'a',
        'B',
        '1',
        '0',
        '256',
        '0x',
        '::',
        ' ',
        '\t',
        '"',
        "'",
        '<',
        '`',
        '{',
        '|',
      ),
    )
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (rest) => {
        const url = `ws://h${rest}`
        expect(read(StandInURL, url)).toEqual(read(URL, url))
      }),
      { numRuns: 2000 },
    )
  })

  it('reads nothing but the scheme of other URLs', () => {
    expect(new StandInURL('MAILTO:someone@host.example').protocol).toBe('mailto:')
  })

  it('keeps a host beyond ASCII as it is', () => {
    expect(new StandInURL('ws://Bücher.example/').host).toBe('bücher.example')
  })
})
