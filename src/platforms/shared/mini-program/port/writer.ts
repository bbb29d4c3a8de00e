import { shorthand } from '../../shorthand.ts'
import type { Field, PortEvent, Writer } from '../../../port-contract.ts'

/** What distinguishes the programs of a mini program's API. */
export interface WriterParts extends Pick<
  Writer,
  'over' | 'load' | 'socketType' | 'typesMessages'
> {
  /** Name of the module or global object. */
  readonly object: string
  /** The callback that makes `connectSocket` return the task; unset where none is needed. */
  readonly callback?: string
  /** Whether a further listener of an event replaces the first. */
  readonly replaces: boolean
  /** Whether calls give promises. */
  readonly promises: boolean
  /** Keys of the fields of the opening beside the headers. */
  readonly ofOpening?: Readonly<Partial<Record<Field, string>>>
}

const LISTENERS: Readonly<Record<PortEvent, string>> = {
  open: 'onOpen',
  message: 'onMessage',
  close: 'onClose',
  error: 'onError',
}

/** Returns how programs with a mini program's `connectSocket` are written. */
export const createWriter = ({
  object,
  callback,
  replaces,
  promises,
  ofOpening = {},
  ...parts
}: WriterParts): Writer => ({
  ...parts,
  make({ url, protocols, headers }, layout, answers) {
    const callbacks = answers.length === 0 && callback ? [callback] : answers
    const options = [...shorthand({ url, protocols, header: headers }), ...callbacks]
    return `${object}.connectSocket(${layout(options)})`
  },
  promisesSocket: promises,
  answersCreation: true,
  listen: (socket, event, handler) => `${socket}.${LISTENERS[event]}(${handler ?? '() => {}'})`,
  addsListeners: !replaces,
  send: (socket, data, answers, layout) =>
    `${socket}.send(${layout([...shorthand({ data }), ...answers])})`,
  close: (socket, code, reason, answers, layout) =>
    `${socket}.close(${layout([...shorthand({ code, reason }), ...answers])})`,
  answers: 'three callbacks',
  promisesAnswer: promises,
  state: (socket) => `${socket}.readyState`,
  constant: (socket, name) => `${socket}.${name}`,
  passesEvents: false,
  offers: 'list',
  sendsHeaders: true,
  called: {
    open: { names: ['result'], object: { at: 0, keys: { header: 'header', ...ofOpening } } },
    message: { names: ['result'], object: { at: 0, keys: { data: 'data' } } },
    close: { names: ['result'], object: { at: 0, keys: { code: 'code', reason: 'reason' } } },
    error: { names: ['result'], object: { at: 0, keys: { errorText: 'errMsg' } } },
    success: {
      names: ['result'],
      object: {
        at: 0,
        keys: { sendText: 'errMsg', closeText: 'errMsg', createText: 'errMsg' },
      },
    },
    fail: { names: ['result'], object: { at: 0, keys: { failText: 'errMsg' } } },
  },
})
