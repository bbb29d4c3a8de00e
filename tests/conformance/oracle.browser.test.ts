import { beforeAll, inject } from 'vitest'
import { commands } from 'vitest/browser'
import { warmUp } from '../support/warm-up.ts'
import { files } from './cases/index.ts'
import { machineTime } from './machine-time.ts'
import { runSuite } from './suite.ts'

const server = inject('conformanceServer')

beforeAll(() => warmUp(`${server}echo`))

/** The browser's own class: every requirement of the suite must hold here first. */
runSuite({
  files,
  implementation: () => ({
    WebSocket,
    base: location.href,
    server,
    time: machineTime,
    dispose: () => {},
  }),
  save: (counts) =>
    commands.writeFile('test-results/conformance-browser.json', JSON.stringify(counts, null, 2)),
})
