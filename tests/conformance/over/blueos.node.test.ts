import { createBlueosClient } from '../../../src/over/blueos.ts'
import { over } from './over.ts'
import { files } from '../cases/index.ts'
import { unattainable } from '../simulated.ts'
import { runSuite } from '../suite.ts'
import { exceptions } from './blueos-exceptions.ts'

runSuite({
  files,
  implementation: () =>
    over('blueos', (modules, environment) =>
      createBlueosClient(modules['@blueos.network.webSocket'], environment),
    ),
  exceptions,
  missing: {
    ...unattainable,
    ...(!('document' in globalThis) && { document: 'Node has no document' }),
    ...(!('CloseEvent' in globalThis) && { CloseEvent: 'this Node has no CloseEvent' }),
    ...(String(new MessageEvent('message')) !== '[object MessageEvent]' && {
      'a named MessageEvent': "this Node's MessageEvent calls itself an Event",
    }),
  },
  save: async () => {},
})
