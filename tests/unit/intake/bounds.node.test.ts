import { gzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { MAX_ARCHIVE, MAX_ENTRIES, MAX_FILE, MAX_READ } from '../../../src/intake/limits.ts'
import { openGiven } from '../../../src/intake/open.ts'
import { isFileName } from '../../../src/permalink/index.ts'
import { MAX_FILES, MAX_LINES } from '../../../src/permalink/limits.ts'
import { listing, openFiles, renamed, zip } from './support.ts'

const MAIN = { 'main.ts': `import './used'\n`, 'used.ts': `new WebSocket('wss://a.example')` }

describe('what is left out', () => {
  it('is counted by reason', async () => {
    const { files, leftOut } = await openFiles(
      {
        ...MAIN,
        'node_modules/ws/index.js': '',
        '.git/HEAD': '',
        'dist/main.js': '',
        'package-lock.json': '{}',
        'yarn.lock': '',
        'logo.png': 'PNG',
        'data.txt': new Uint8Array([1, 0, 2]),
        '.eslintrc.js': 'module.exports = {}',
        LICENSE: 'MIT',
        'vite.config.ts': `import 'vite'`,
        'my file.ts': '',
        'big.json': ' '.repeat(MAX_FILE + 1),
        'notes.md': 'kept',
      },
      { folders: ['oh_modules'] },
    )
    expect(Object.keys(files)).toEqual(['main.ts', 'used.ts', 'notes.md'])
    expect(leftOut).toEqual({
      folders: ['oh_modules', 'node_modules', '.git', 'dist'],
      files: { lock: 2, binary: 2, tool: 3, name: 1, large: 1 },
    })
  })

  it('is nothing of what the program imports', async () => {
    const { files } = await openFiles({
      'main.ts': `import { url } from './socket.config'\nnew WebSocket(url)`,
      'socket.config.ts': `export const url = 'wss://a.example'`,
    })
    expect(Object.keys(files)).toContain('socket.config.ts')
  })

  it('is not the folder that was dropped, whatever its name', async () => {
    const { files } = await openFiles({ 'dist/main.js': MAIN['used.ts'], 'dist/a/b.js': '' })
    expect(Object.keys(files)).toEqual(['main.js', 'a/b.js'])
  })

  it('is the rest, where a program has too many files or lines', async () => {
    const many = Array.from({ length: 300 }, (_, index) => [`a/${index}.ts`, ''])
    const { files, leftOut } = await openFiles({ ...Object.fromEntries(many), ...MAIN })
    expect(Object.keys(files)).toHaveLength(MAX_FILES - 1)
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['main.ts', 'used.ts']))
    expect(leftOut.files).toEqual({ beyond: 302 - (MAX_FILES - 1) })
    const long = await openFiles({ 'a.txt': '\n'.repeat(MAX_LINES), ...MAIN })
    expect(Object.keys(long.files)).toEqual(['main.ts', 'used.ts'])
  })
})

describe('a text', () => {
  it.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x2f, 0x2f, 0xe4, 0xbd, 0xa0]],
    ['UTF-16', [0xff, 0xfe, 0x2f, 0, 0x2f, 0, 0x60, 0x4f]],
    ['GB 18030', [0x2f, 0x2f, 0xc4, 0xe3]],
  ])('in %s is read', async (_, bytes) => {
    const { files } = await openFiles({ 'main.js': new Uint8Array(bytes) })
    expect(files['main.js']).toBe('//你')
  })
})

describe('a zip of somebody else', () => {
  const refused = async (bytes: Uint8Array<ArrayBuffer>) =>
    openFiles({ 'a.zip': bytes }).catch((error: { problem?: string }) => error.problem ?? error)

  it.each([
    ['../x/main.ts'],
    ['a/../../main.ts'],
    ['/etc/main.ts'],
    ['C:/main.ts'],
    ['..\\main.ts'],
    ['C:\\main.ts'],
  ])('with the path %s is refused', async (path) => {
    expect(await refused(zip({ ...MAIN, [path]: '' }))).toBe('outside')
  })

  it.each([['a\u202ets.exe.ts'], ['a\u0000.ts'], ['a\nb.ts'], ['a\u200bb.ts'], ['\u2066x/a.ts']])(
    'with the name %j is refused, and the message shows the character as an escape',
    async (path) => {
      const opening = openFiles({ 'a.zip': zip({ ...MAIN, [path]: '' }) })
      const error = await opening.catch((thrown: Error) => thrown)
      expect(error).toMatchObject({ problem: 'unprintable' })
      expect((error as Error).message).toMatch(/\\(u[\da-f]{4}|n)/)
      expect((error as Error).message).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    },
  )

  it('with two files of a name is refused', async () => {
    expect(await refused(renamed(zip({ 'a.ts': '1', 'b.ts': '2' }), 'b.ts', 'a.ts'))).toBe('twice')
    expect(await refused(zip({ 'x/a.ts': '1', 'x\\a.ts': '2' }))).toBe('twice')
  })

  it('that unpacks to more than a program is not unpacked', async () => {
    const bomb = zip({ ...MAIN, 'a.json': '0'.repeat(20 * MAX_FILE) })
    expect(bomb.length).toBeLessThan(MAX_FILE)
    expect((await openFiles({ 'a.zip': bomb })).leftOut.files).toEqual({ large: 1 })
    const many = Array.from({ length: MAX_READ / MAX_FILE + 1 }, (_, index) => [
      `${index}.json`,
      '0'.repeat(MAX_FILE),
    ])
    expect(await refused(zip(Object.fromEntries(many)))).toBe('too-large')
  })

  it('that unpacks to more than it lists gives no more than it lists', async () => {
    const lying = (size: number) => {
      const bytes = zip({ ...MAIN, 'a.json': '0'.repeat(MAX_FILE + 1) })
      const listed = new DataView(bytes.buffer, bytes.byteOffset)
      for (let at = 0; at < bytes.length - 4; at++) {
        if (listed.getUint32(at, true) === MAX_FILE + 1) listed.setUint32(at, size, true)
      }
      return bytes
    }
    expect(await refused(lying(8))).toBe('damaged')
    const { files } = await openFiles({ 'a.zip': lying(MAX_FILE / 2) })
    expect(files['a.json']).toHaveLength(MAX_FILE / 2)
  })

  it('with an endless list is refused', async () => {
    const bytes = zip({ 'a.ts': '' })
    // The end of the archive counts the entries of the list, which has a single entry.
    new DataView(bytes.buffer).setUint16(bytes.length - 14, 0xffff, true)
    expect(await refused(bytes)).toBe('damaged')
    expect(await refused(listing(MAX_ENTRIES + 1))).toBe('too-many')
  })

  it('that is none, cut off or encrypted is refused', async () => {
    const whole = zip(MAIN)
    expect(await refused(new TextEncoder().encode('no zip'))).toBe('damaged')
    expect(await refused(new Uint8Array())).toBe('damaged')
    expect(await refused(whole.slice(0, whole.length / 2))).toBe('damaged')
    expect(await refused(gzipSync(whole) as Uint8Array<ArrayBuffer>)).toBe('damaged')
  })

  it('with names of objects has files of these names', async () => {
    const { files } = await openFiles({
      'a.zip': zip({ ...MAIN, '__proto__/a.ts': '', 'constructor.ts': '', '__proto__.ts': '' }),
    })
    expect(Object.keys(files)).toEqual([
      ...Object.keys(MAIN),
      '__proto__/a.ts',
      'constructor.ts',
      '__proto__.ts',
    ])
    expect(Object.keys(files).every(isFileName)).toBe(true)
  })

  it('with a recording is one, and no project', async () => {
    for (const name of [`${'a1'.repeat(20)}.js`, `${'a1'.repeat(16)}.jsonl`]) {
      expect(await refused(zip({ 'har.har': '{}', [name]: '' }))).toBe('recording')
    }
  })
})

describe('files without a program', () => {
  it.each([
    [{ 'notes.md': 'text' }, 'no-program'],
    [{ 'node_modules/a.js': '', '.git/HEAD': '' }, 'empty'],
    [{ 'project.7z': 'x' }, 'archive'],
    [{ 'a.ZIP': new Uint8Array() }, 'damaged'],
  ])('%j are refused', async (files, problem) => {
    await expect(openFiles(files)).rejects.toMatchObject({ problem })
  })

  it('are refused by number and size before they are read', async () => {
    const file = new Blob(['x'])
    const many = Array.from({ length: MAX_ENTRIES + 1 }, (_, index) => ({ path: `${index}`, file }))
    const open = (files: typeof many) => openGiven({ files, folders: [], platform: 'web' })
    await expect(open(many)).rejects.toMatchObject({ problem: 'too-many' })
    const huge = new Blob([new Uint8Array(MAX_ARCHIVE + 1)])
    await expect(open([{ path: 'a.zip', file: huge }])).rejects.toMatchObject({
      problem: 'too-large',
    })
  })
})
