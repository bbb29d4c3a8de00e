import { commands } from 'vitest/browser'
import { files } from './cases/index.ts'
import { simulated, unattainable } from './simulated.ts'
import { runSuite } from './suite.ts'

runSuite({
  files,
  implementation: simulated,
  missing: unattainable,
  save: (counts) =>
    commands.writeFile(
      'test-results/conformance-simulated-browser.json',
      JSON.stringify(counts, null, 2),
    ),
})
