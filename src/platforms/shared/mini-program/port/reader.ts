import type { CallShape, Field, Kind, PortEvent, Reader } from '../../../port-contract.ts'

/** What distinguishes the programs of a mini program's API. */
export interface ReaderParts extends Pick<Reader, 'globals' | 'modules' | 'types' | 'conditional'> {
  /** Members of the module or global object. */
  readonly functions: Readonly<Record<string, Kind>>
  /** Members of a task beside those of every mini program. */
  readonly ofTask?: Readonly<Record<string, Kind>>
  /** Options of `connectSocket` that no other platform has. */
  readonly dropped: readonly string[]
  /** Whether `connectSocket` returns the task only to a program that passes a callback. */
  readonly needsCallback?: boolean
  /** Whether a further listener of an event replaces the first. */
  readonly replaces: boolean
  /** Whether calls give promises. */
  readonly promises: boolean
  /** Whether the answer to `connectSocket` names the task. */
  readonly tellsTask?: boolean
  /** Fields of the opening beside the headers. */
  readonly ofOpening?: Readonly<Record<string, Field>>
}

/** Functions of before SocketTask. */
const DEPRECATED = {
  onSocketOpen: 'unported',
  onSocketMessage: 'unported',
  onSocketError: 'unported',
  onSocketClose: 'unported',
  sendSocketMessage: 'unported',
  closeSocket: 'unported',
} as const

/** The functions of a mini program's API. */
export const FUNCTIONS = { connectSocket: 'create', ...DEPRECATED } as const

const CALLBACKS = { success: 'success', fail: 'fail', complete: 'complete' } as const
const EVENTS: readonly PortEvent[] = ['open', 'message', 'close', 'error']

/** Returns how programs with a mini program's `connectSocket` are read. */
export function createReader({
  globals,
  modules,
  types,
  functions,
  ofTask = {},
  dropped,
  needsCallback = false,
  replaces,
  promises,
  tellsTask = false,
  ofOpening = {},
  conditional = false,
}: ReaderParts): Reader {
  const verb = replaces ? 'listen' : 'add'
  const listening: CallShape = { positions: { handler: 0 } }
  return {
    globals,
    modules,
    members: {
      module: functions,
      socket: {
        CONNECTING: 'constant 0',
        OPEN: 'constant 1',
        CLOSING: 'constant 2',
        CLOSED: 'constant 3',
        readyState: 'state',
        send: 'send',
        close: 'close',
        onOpen: `${verb} open`,
        onMessage: `${verb} message`,
        onClose: `${verb} close`,
        onError: `${verb} error`,
        ...ofTask,
      },
    },
    results: promises
      ? { create: 'promise socket', send: 'promise answer', close: 'promise answer' }
      : { create: 'socket' },
    calls: {
      create: {
        needsCallback,
        options: {
          at: 0,
          keys: {
            url: 'url',
            protocols: 'protocols',
            header: 'headers',
            ...CALLBACKS,
            ...Object.fromEntries(dropped.map((name) => [name, 'dropped'] as const)),
          },
        },
      },
      send: { options: { at: 0, keys: { data: 'data', ...CALLBACKS } } },
      close: { options: { at: 0, keys: { code: 'code', reason: 'reason', ...CALLBACKS } } },
      ...Object.fromEntries(EVENTS.map((event) => [`${verb} ${event}`, listening])),
    },
    given: {
      open: [{ object: { header: 'header', ...ofOpening } }],
      message: [{ object: { data: 'data' } }],
      close: [{ object: { code: 'code', reason: 'reason' } }],
      error: [{ object: { errMsg: 'errorText' } }],
      'send.success': [{ object: { errMsg: 'sendText' } }],
      'send.fail': [{ object: { errMsg: 'failText' } }],
      'send.complete': [{ object: { errMsg: 'sendText' } }],
      'close.success': [{ object: { errMsg: 'closeText' } }],
      'close.fail': [{ object: { errMsg: 'failText' } }],
      'close.complete': [{ object: { errMsg: 'closeText' } }],
      'create.success': [
        { object: { ...(tellsTask && { socketTaskId: 'taskId' }), errMsg: 'createText' } },
      ],
      'create.fail': [{ object: { errMsg: 'failText' } }],
      'create.complete': [{ object: { errMsg: 'createText' } }],
    },
    conditional,
    bindsThis: false,
    types,
  }
}
