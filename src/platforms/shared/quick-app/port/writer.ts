import { shorthand } from '../../shorthand.ts'
import type { Writer } from '../../../port-contract.ts'
import type { Family } from '../family.ts'

/**
 * Returns how programs with the family's `websocketfactory` are written.
 *
 * @param over Name of the function in `polysocket/over`.
 */
export const familyWriter = ({ feature, handlers }: Family<string>, over: string): Writer => ({
  over: { create: over, of: 'websocketfactory' },
  load: `import websocketfactory from '@${feature}'`,
  socketType: 'ReturnType<typeof websocketfactory.create>',
  make: ({ url, protocols, headers }, layout) =>
    `websocketfactory.create(${layout(shorthand({ url, protocols, header: headers }))})`,
  promisesSocket: false,
  listen: (socket, event, handler) => `${socket}.${handlers[event]} = ${handler ?? 'null'}`,
  send: (socket, data, answers, layout) =>
    `${socket}.send(${layout([...shorthand({ data }), ...answers])})`,
  close: (socket, code, reason, answers, layout) =>
    `${socket}.close(${layout([...shorthand({ code, reason }), ...answers])})`,
  addsListeners: false,
  answers: 'three callbacks',
  promisesAnswer: false,
  typesMessages: true,
  passesEvents: false,
  offers: 'list',
  sendsHeaders: true,
  called: {
    open: { names: [] },
    message: { names: ['result'], object: { at: 0, keys: { data: 'data' } } },
    close: {
      names: ['result'],
      object: { at: 0, keys: { code: 'code', reason: 'reason', wasClean: 'wasClean' } },
    },
    error: { names: ['result'], object: { at: 0, keys: { errorText: 'data' } } },
    success: { names: [] },
    fail: { names: ['data', 'code'], values: { failText: 0, failCode: 1 } },
  },
})
