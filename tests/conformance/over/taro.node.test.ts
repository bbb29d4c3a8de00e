import { createTaroClient } from '../../../src/over/taro.ts'
import { over } from './over.ts'
import { files } from '../cases/index.ts'
import { unattainable } from '../simulated.ts'
import { runSuite } from '../suite.ts'
import { exceptions } from './taro-exceptions.ts'

runSuite({
  files,
  implementation: () =>
    over('taro', (modules, environment) =>
      createTaroClient(modules['@tarojs/taro'].default, environment),
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
