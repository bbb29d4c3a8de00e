import { beforeAll, inject } from 'vitest'
import { commands } from 'vitest/browser'
import { files } from './cases/index.ts'
import { runSuite } from './suite.ts'

const server = inject('liveServer')

// Chromium slows down new connections by the share of those that failed before them.
beforeAll(async () => {
  for (let count = 0; count < 10; count++) {
    const socket = new WebSocket(`${server}echo`)
    await new Promise((resolve, reject) => {
      socket.onopen = resolve
      socket.onclose = reject
    })
    socket.close()
  }
})

/** The browser's own class: whatever the suite demands of ours has to hold here first. */
runSuite({
  files,
  implementation: () => ({ WebSocket, base: location.href, server, dispose: () => {} }),
  save: (counts) =>
    commands.writeFile('test-results/conformance-browser.json', JSON.stringify(counts, null, 2)),
})
