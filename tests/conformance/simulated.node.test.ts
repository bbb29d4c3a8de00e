import { mkdir, writeFile } from 'node:fs/promises'
import { files } from './cases/index.ts'
import { simulated, unattainable } from './simulated.ts'
import { runSuite } from './suite.ts'

runSuite({
  files,
  implementation: simulated,
  missing: {
    ...unattainable,
    document: 'Node has no document',
    ...(!('CloseEvent' in globalThis) && { CloseEvent: 'this Node has no CloseEvent' }),
    ...(String(new MessageEvent('message')) !== '[object MessageEvent]' && {
      'a named MessageEvent': "this Node's MessageEvent calls itself an Event",
    }),
  },
  async save(counts) {
    await mkdir('test-results', { recursive: true })
    await writeFile('test-results/conformance-simulated-node.json', JSON.stringify(counts, null, 2))
  },
})
