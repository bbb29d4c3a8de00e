import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { decodeScenario, encodeScenario } from '../../src/permalink/index.ts'
import { defaultScenario } from '../../src/scenario/defaults.ts'
import { attempt } from './support/run.ts'

const command = join(inject('sample'), 'node_modules', '.bin', 'polysocket')
const SOURCE = "console.log('hello')\n"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'polysocket-command-'))
  writeFileSync(join(folder, 'demo.ts'), SOURCE)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the installed command in the test's folder. */
const polysocket = (...args: string[]) => attempt(command, args, folder)

/** Decodes the link printed by a command. */
const held = (stdout: string) => decodeScenario(stdout.trim().replace(/^[^#]*/, ''))

describe('polysocket link', () => {
  it('prints a link to the program, as main.ts, with defaults for all that is not said', async () => {
    const { status, stdout } = polysocket('link', 'demo.ts', '--platform', 'web')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^http:\/\/localhost:5173\/playground\/#1\.[\w-]+\n$/)
    expect(await held(stdout)).toEqual(defaultScenario('web', { 'main.ts': SOURCE }))
  })

  it('takes every part of a scenario', async () => {
    writeFileSync(join(folder, 'helper.js'), 'exports.a = 1')
    writeFileSync(join(folder, 'mine.ts'), "import { Server } from 'mock-socket'")
    const { stdout, stderr } = polysocket(
      ...['link', 'demo.ts', 'helper.js', '--platform', 'ohos', '--profile', 'api6'],
      ...[
        '--server',
        'mine.ts',
        '--live',
        'wss://real.example/x',
        '--base',
        'https://host.example/p',
      ],
      ...['--network', 'latency=80', '--network', 'connectDelay=5'],
      ...['--network', 'changes=2000:background,9000:ended'],
      ...['--undeclared', 'ohos.permission.INTERNET'],
    )
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^https:\/\/host\.example\/p\/playground\/#1\./)
    const scenario = await held(stdout)
    expect(scenario).toMatchObject({
      platform: 'ohos',
      profile: 'api6',
      server: { mode: 'live', scenario: 'custom', url: 'wss://real.example/x' },
      network: {
        latency: 80,
        connectDelay: 5,
        changes: [
          { after: 2_000, to: 'background' },
          { after: 9_000, to: 'ended' },
        ],
      },
      undeclared: ['ohos.permission.INTERNET'],
    })
    expect(Object.keys(scenario.files)).toEqual(['helper.js', 'main.ts', 'server.ts'])
  })

  it.each([
    [['demo.ts'], 'No platform.'],
    [['demo.ts', '--platform', 'tizen'], "Unknown platform 'tizen'"],
    [['demo.ts', '--platform', 'web', '--profile', 'x'], "Unknown profile 'x'"],
    [['demo.ts', '--platform', 'web', '--scenario', 'x'], "Unknown scenario 'x'"],
    [['demo.ts', '--platform', 'web', '--network', 'latency'], 'requires key=value'],
    [['demo.ts', '--platform', 'web', '--network', '__proto__=1'], 'Unknown network setting'],
    [['demo.ts', '--platform', 'web', '--network', 'failure=1'], 'Unknown network setting'],
    [['demo.ts', '--platform', 'web', '--network', 'changes=soon'], "'soon' is not a time"],
    [['demo.ts', '--platform', 'web', '--base', 'javascript:1'], '--base requires'],
    [['demo.ts', '--platform', 'web', '--colour'], "Unknown option '--colour'"],
    [['--platform', 'web'], 'No file.'],
  ])('does not understand %j', (args, message) => {
    const { status, stdout, stderr } = polysocket('link', ...args)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it('gives out no link that the playground would refuse', () => {
    const { status, stderr } = polysocket(
      ...['link', 'demo.ts', '--platform', 'web', '--network', 'latency=-1'],
    )
    expect(stderr).toContain('network.latency')
    expect(status).toBe(1)
  })

  it('fails for a file that it cannot read', () => {
    writeFileSync(join(folder, 'picture.ts'), Buffer.from([0xff, 0xd8]))
    expect(polysocket('link', 'none.ts', '--platform', 'web').status).toBe(1)
    const { status, stderr } = polysocket('link', 'picture.ts', '--platform', 'web')
    expect(stderr).toContain('not text in UTF-8')
    expect(status).toBe(1)
  })
})

describe('polysocket decode', () => {
  const link = async (files: Record<string, string>) =>
    `https://host.example/playground/#${await encodeScenario(defaultScenario('taro', files))}`

  it('shows the settings and the files', async () => {
    const { status, stdout } = polysocket('decode', await link({ 'main.ts': SOURCE }))
    expect(stdout).toMatch(/^platform +taro$/m)
    expect(stdout).toMatch(/^server +echo$/m)
    expect(stdout).toContain(`— main.ts\n${SOURCE}`)
    expect(status).toBe(0)
  })

  it('lets no stranger’s code steer the terminal', async () => {
    const { stdout } = polysocket('decode', await link({ 'main.ts': 'a\u001b[2J\u202eb' }))
    expect(stdout).toContain('a\\u001b[2J\\u202eb')
  })

  it.each([
    ['a mark of direction', '\u200f', '\\u200f'],
    ['an Arabic mark of direction', '\u061c', '\\u061c'],
    ['an isolate', '\u2067', '\\u2067'],
    ['a tag character', '\u{e0041}', '\\udb40\\udc41'],
    ['a filler without a glyph', '\u3164', '\\u3164'],
    ['a control of eight bits', '\u009b', '\\u009b'],
  ])('writes %s as an escape', async (_, character, escape) => {
    const { stdout } = polysocket('decode', await link({ 'main.ts': `a${character}b` }))
    expect(stdout).toContain(`a${escape}b`)
    expect(stdout).not.toContain(character)
  })

  it.each(['CON.ts', 'aux.ts', 'COM1.ts', 'nul.test.ts'])(
    'writes no file named like a device: %s',
    async (name) => {
      const url = await link({ 'main.ts': SOURCE, [name]: 'x' })
      const { status, stderr } = polysocket('decode', url, '--out', 'to')
      expect(stderr).toContain('files')
      expect(status).toBe(1)
      expect(existsSync(join(folder, 'to'))).toBe(false)
    },
  )

  it('prints the scenario as JSON', async () => {
    const files = { 'main.ts': SOURCE }
    const { stdout } = polysocket('decode', await link(files), '--json')
    expect(JSON.parse(stdout)).toEqual(defaultScenario('taro', files))
  })

  it('writes the files into a folder, and reads them back as the same link', async () => {
    const url = await link({ 'main.ts': SOURCE, 'b.ts': 'export {}' })
    expect(polysocket('decode', url, '--out', 'to/here').stdout).toContain(join('to', 'here'))
    const written = join(folder, 'to', 'here')
    expect(readdirSync(written).sort()).toEqual(['b.ts', 'main.ts'])
    const again = polysocket(
      ...['link', 'to/here/main.ts', 'to/here/b.ts', '--platform', 'taro'],
      ...['--base', 'https://host.example'],
    )
    expect(await held(again.stdout)).toEqual(await held(url))
  })

  it('replaces nothing unless told to, and then writes nothing at all', async () => {
    const url = await link({ 'demo.ts': 'theirs', 'main.ts': SOURCE })
    const { status, stderr } = polysocket('decode', url, '--out', '.')
    expect(stderr).toContain('already exists')
    expect(status).toBe(1)
    expect(readFileSync(join(folder, 'demo.ts'), 'utf8')).toBe(SOURCE)
    expect(existsSync(join(folder, 'main.ts'))).toBe(false)
    expect(polysocket('decode', url, '--out', '.', '--force').status).toBe(0)
    expect(readFileSync(join(folder, 'demo.ts'), 'utf8')).toBe('theirs')
  })

  it('never writes outside the folder, not even through a symbolic link in it', async () => {
    symlinkSync(join(folder, 'demo.ts'), join(folder, 'main.ts'))
    const url = await link({ 'main.ts': 'theirs' })
    expect(polysocket('decode', url, '--out', '.').status).toBe(1)
    expect(polysocket('decode', url, '--out', '.', '--force').status).toBe(0)
    expect(readFileSync(join(folder, 'demo.ts'), 'utf8')).toBe(SOURCE)
    const outside = await encodeScenario(defaultScenario('web', { '../evil.ts': 'x' }))
    expect(polysocket('decode', `#${outside}`, '--out', 'to').stderr).toContain('files')
    expect(readdirSync(folder).sort()).toEqual(['demo.ts', 'main.ts'])
  })

  it.each([
    ['nonsense', 'not a link'],
    ['#2.abc', 'format version 2'],
    ['#1.abcde', 'end of this link is missing'],
  ])('says what is wrong with %s', (url, message) => {
    const { status, stderr } = polysocket('decode', url)
    expect(stderr).toContain(message)
    expect(status).toBe(1)
  })
})

describe('polysocket', () => {
  it('explains itself', () => {
    const { status, stdout } = polysocket('--help')
    for (const word of ['link', 'decode', '--platform', 'ohos', 'echo', 'Exit codes']) {
      expect(stdout).toContain(word)
    }
    expect(status).toBe(0)
    expect(polysocket('decode', '--help').stdout).toBe(stdout)
  })

  it.each([[[]], [['open']], [['decode']]])('does not understand %j', (args) => {
    const { status, stderr } = polysocket(...args)
    expect(stderr).toContain('--help')
    expect(status).toBe(2)
  })
})

describe('polysocket verify', () => {
  const TARO = `import Taro from '@tarojs/taro'
const task = await Taro.connectSocket({ url: 'wss://any.example/' })
task.onOpen(() => task.send({ data: 'hello' }))
task.onMessage(() => task.close({ code: 4001, reason: 'done' }))
`
  const WEB = `const ws = new WebSocket('wss://any.example/')
ws.onopen = () => ws.send('hello')
ws.onmessage = () => ws.close(4001, 'done')
`
  const verify = (port: string, ...args: string[]) => {
    writeFileSync(join(folder, 'taro.ts'), TARO)
    writeFileSync(join(folder, 'web.ts'), port)
    return polysocket('verify', 'taro.ts', 'web.ts', '--from', 'taro', '--to', 'web', ...args)
  }

  it('runs both programs and finds the same', () => {
    const { status, stdout, stderr } = verify(WEB)
    expect(stderr).toBe('')
    expect(stdout).toContain('The port does the same in 6 of 6 situations.')
    expect(status).toBe(0)
  })

  it('shows a difference of the port', () => {
    const { status, stdout } = verify(WEB.replace('4001', '4002'))
    expect(stdout).toContain('program: closing code=4001 reason=done')
    expect(stdout).toContain('port:    closing code=4002 reason=done')
    expect(status).toBe(3)
  })

  it('names the place of an error of syntax', () => {
    const { status, stderr } = verify('const = 1')
    expect(stderr).toContain('web.ts:1:7')
    expect(status).toBe(1)
  })

  it.each([
    [['taro.ts'], 'exactly two files'],
    [['taro.ts', 'web.ts', '--from', 'taro'], 'No to.'],
    [['taro.ts', 'web.ts', '--from', 'tizen', '--to', 'web'], "Unknown from 'tizen'"],
  ])('does not understand %j', (args, message) => {
    writeFileSync(join(folder, 'taro.ts'), TARO)
    writeFileSync(join(folder, 'web.ts'), WEB)
    const { status, stderr } = polysocket('verify', ...args)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })
})

describe('polysocket port', () => {
  const SOURCE = `// Says hello.
import Taro from '@tarojs/taro'
const task = await Taro.connectSocket({ url: 'wss://any.example/' })
task.onOpen(() => task.send({ data: 'hello' }))
task.onMessage(({ data }) => task.close({ code: 1000, reason: data }))
`
  const port = (source: string, ...args: string[]) => {
    writeFileSync(join(folder, 'main.ts'), source)
    return polysocket('port', 'main.ts', ...args)
  }

  it('writes the calls of the target and keeps the comments', () => {
    const { status, stdout } = port(SOURCE, '--to', 'web')
    expect(stdout).toBe(`// Says hello.
const task = new WebSocket('wss://any.example/')
task.binaryType = 'arraybuffer'
task.onopen = () => task.send('hello')
task.onmessage = ({ data }) => task.close(1000, data)
`)
    expect(status).toBe(0)
  })

  it('runs both and finds no difference but those it names', () => {
    const { status, stderr } = port(SOURCE, '--to', 'ohos', '--verify')
    expect(stderr).toContain('The port does the same in 6 of 6 situations.')
    expect(status).toBe(0)
  })

  it('keeps a program over an adapter, with the reason, and writes both files', () => {
    const early =
      "import Taro from '@tarojs/taro'\nconst task = await Taro.connectSocket({ url: 'wss://any.example/' })\ntask.send({ data: 'early' })\n"
    const { status, stdout, stderr } = port(early, '--to', 'ohos', '--out', 'ported')
    expect(stderr).toContain('main.ts:3: The message may be sent before the connection is open')
    expect(stdout).toBe('ported/main.ts\nported/taro-over-ohos.ts\n')
    expect(readFileSync(join(folder, 'ported/taro-over-ohos.ts'), 'utf8')).toContain(
      'createPlatform({ WebSocket: webSocketOverOhos(webSocket) })',
    )
    expect(status).toBe(0)
  })

  it('says in a sentence what the target cannot carry', () => {
    const bytes = SOURCE.replace("'hello'", 'new Uint8Array([1]).buffer')
    const { status, stdout, stderr } = port(bytes, '--to', 'weex')
    expect(stderr).toContain('main.ts:4: The target has no binary messages.')
    expect(stdout).toBe('')
    expect(status).toBe(3)
  })

  it.each([
    [[], 'requires a file'],
    [['main.ts'], 'No to.'],
    [['main.ts', '--to', 'taro'], 'Choose another with --to'],
    [['main.ts', '--to', 'web', '--adapter', 'maybe'], "Unknown choice 'maybe'"],
    [['empty.ts', '--to', 'web'], 'Set --from'],
  ])('does not understand %j', (args, message) => {
    writeFileSync(join(folder, 'main.ts'), SOURCE)
    writeFileSync(join(folder, 'empty.ts'), '')
    const { status, stderr } = polysocket('port', ...args)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })
})
