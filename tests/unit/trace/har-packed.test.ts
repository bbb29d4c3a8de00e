import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unpackHar } from '../../../src/trace/har/unpack.ts'
import { replayJob } from '../../../src/trace/replay/job.ts'

const message = (data: string) => ({ type: 'receive', time: 1_700_000_000_000, opcode: 1, data })

/** Returns a HAR of a connection, with the messages inside or in a file beside it. */
const har = (part: object): string =>
  JSON.stringify({
    log: {
      entries: [
        {
          startedDateTime: '2023-11-14T22:13:20.000Z',
          _resourceType: 'websocket',
          request: { url: 'wss://a.example/', headers: [] },
          response: { status: 101, headers: [], content: {} },
          ...part,
        },
      ],
    },
  })

const WHOLE = har({ _webSocketMessages: [message('hello')] })
const FILE = `${'0a'.repeat(16)}.jsonl`
const ATTACHED = har({ response: { status: 101, headers: [], content: { _file: FILE } } })
const LINES = `${JSON.stringify(message('one'))}\n${JSON.stringify(message('two'))}\n`

const open = (bytes: Uint8Array<ArrayBuffer>) =>
  replayJob({ file: new Blob([bytes]), options: { speed: 1, locale: 'en' } })
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

describe('a packed recording', () => {
  it.each([
    ['as it is', strToU8(WHOLE)],
    ['as .gz', gzipSync(strToU8(WHOLE))],
    ['in a .zip', zip({ 'har.har': WHOLE })],
    ['in a folder of a .zip, with other files', zip({ 'a.txt': '', 'run/x.har': WHOLE })],
  ])('is read %s', async (_, bytes) => {
    const result = await open(bytes as Uint8Array<ArrayBuffer>)
    expect(result).toMatchObject({ replay: { sessions: 1, messages: 1, skipped: 0 } })
  })

  it.each(['', 'folder/'])(
    'finds the messages in a file beside the HAR, in "%s"',
    async (folder) => {
      const files = { [`${folder}har.har`]: ATTACHED, [folder + FILE]: `${LINES}no JSON\n` }
      const result = await open(zip(files) as Uint8Array<ArrayBuffer>)
      expect(result).toMatchObject({ replay: { sessions: 1, messages: 2, skipped: 1 } })
    },
  )

  it('is told to be incomplete without the file with the messages', async () => {
    for (const bytes of [strToU8(ATTACHED), zip({ 'har.har': ATTACHED })]) {
      const result = await open(bytes as Uint8Array<ArrayBuffer>)
      expect(result).toEqual({
        problem: {
          en: expect.stringMatching(/\.jsonl files beside/),
          zh: expect.stringMatching(/\.jsonl/),
        },
      })
    }
  })
})

describe('an archive that is none of a recording', () => {
  const whole = gzipSync(strToU8(WHOLE.repeat(50)))
  it.each([
    ['a .zip without a HAR', zip({ 'main.ts': '' }), 'compressed'],
    ['a .zip that ends early', zip({ 'har.har': WHOLE }).slice(0, 60), 'damaged'],
    [
      'a .gz with other content',
      whole.map((byte, at) => (at > 20 ? byte ^ 0x55 : byte)),
      'damaged',
    ],
    ['a .gz of 200 MB in 200 kB', gzipSync(new Uint8Array(200 * 1024 * 1024)), 'too-large'],
  ])('%s is refused', async (_, bytes, problem) => {
    const reading = unpackHar(new Blob([bytes as Uint8Array<ArrayBuffer>]))
    await expect(reading).rejects.toMatchObject({ problem })
  })
})
