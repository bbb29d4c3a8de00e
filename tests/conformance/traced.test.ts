import { afterAll } from 'vitest'
import { createTracingWebSocket } from '../../src/platforms/web/shim/tracing-web-socket.ts'
import { Outbox } from '../../src/runtime/outbox.ts'
import { Recorder } from '../../src/runtime/recorder.ts'
import { StackReader } from '../../src/runtime/stack.ts'
import { createTrace } from '../../src/runtime/trace.ts'
import { files } from './cases/index.ts'
import { simulated, unattainable } from './simulated.ts'
import { runSuite } from './suite.ts'

/*
 * The class of a run, which tells of calls and listeners: to a program it must be the class beneath.
 */

let told = 0
const recorder = new Recorder(
  new Outbox((entries) => (told += entries.length)),
  new StackReader(),
  () => undefined,
)

runSuite({
  files,
  implementation() {
    const beneath = simulated()
    return {
      ...beneath,
      WebSocket: createTracingWebSocket(beneath.WebSocket, createTrace(recorder)),
    }
  },
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

afterAll(() => {
  recorder.flush()
  if (told === 0) throw new Error('Nothing was traced: the suite has met another class.')
})
