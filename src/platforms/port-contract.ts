/** An event of a connection that every platform reports. */
export type PortEvent = 'open' | 'message' | 'close' | 'error'

/**
 * What a value of a program is for the platform: an object of the API, a function of the API by its
 * purpose, a property for a listener, or a property with a value.
 */
export type Kind =
  | 'module'
  | 'root'
  | 'socket'
  | 'load'
  | 'create'
  | 'connect'
  | 'send'
  | 'close'
  | 'on'
  | 'off'
  | 'add'
  | `listen ${PortEvent}`
  | `add ${PortEvent}`
  | `slot ${PortEvent}`
  | 'state'
  | 'binaryType'
  | `constant ${number}`
  | `promise ${string}`
  | 'answer'
  | 'unported'

/** A part of a call or of an assignment. */
export type Part =
  | 'url'
  | 'protocols'
  | 'protocol'
  | 'headers'
  | 'data'
  | 'code'
  | 'reason'
  | 'success'
  | 'fail'
  | 'complete'
  | 'event'
  | 'handler'
  | 'dropped'

/** Where the parts of a call are. */
export interface CallShape {
  readonly positions?: Readonly<Partial<Record<Part, number>>>
  /** The object with named parts. */
  readonly options?: {
    readonly at: number
    readonly keys: Readonly<Record<string, Part>>
  }
  /** Whether the last argument may be a function of an error and a value. */
  readonly callback?: boolean
  /** Whether the call gives its result only to a program that passes one of the three callbacks. */
  readonly needsCallback?: boolean
}

/** A field of what a platform passes to a listener or a callback. */
export type Field =
  | 'data'
  | 'code'
  | 'reason'
  | 'wasClean'
  | 'header'
  | 'timings'
  | 'status'
  | 'statusText'
  | 'origin'
  | 'errorText'
  | 'errorCode'
  | 'errorData'
  | 'failText'
  | 'failCode'
  | 'sendText'
  | 'closeText'
  | 'createText'
  | 'taskId'
  | `=${string}`

/** A parameter of a function that a platform calls. */
export type Parameter =
  | { readonly object: Readonly<Record<string, Field>> }
  | { readonly value: Field }
  | { readonly constant: 'undefined' | 'true' }

/** Events, and the callbacks of calls: `send.success`, or `answer` of an error and a value. */
export type Told = PortEvent | `${'create' | 'send' | 'close'}.${'success' | 'fail' | 'complete'}`

/** How programs for a platform are read. */
export interface Reader {
  /** Global variables, and names that documents use without an import. */
  readonly globals: Readonly<Record<string, Kind>>
  /** Exports of modules by specifier; `*` is the whole module. */
  readonly modules: Readonly<Record<string, Readonly<Record<string, Kind>>>>
  /** Members by the kind of the object. */
  readonly members: Readonly<Partial<Record<Kind, Readonly<Record<string, Kind>>>>>
  /** Results of calls by the kind of the function; of constructors, under `new` and the kind. */
  readonly results: Readonly<Record<string, Kind>>
  /** Parts of calls by the kind of the function, as in `results`. */
  readonly calls: Readonly<Record<string, CallShape>>
  /** The only argument with which the function of kind `load` gives the socket. */
  readonly loads?: string
  /** Parameters of the functions that the platform calls. */
  readonly given: Readonly<Partial<Record<Told, readonly Parameter[]>>>
  /** Whether comments such as `#ifdef` decide what is compiled. */
  readonly conditional?: boolean
  /** Whether `this` is the socket in a listener that is not an arrow function. */
  readonly bindsThis: boolean
  readonly types: {
    /** Global types, beside those of `globals`. */
    readonly globals: readonly string[]
    /** Names of the socket's type; a type of a module begins with `*.`. */
    readonly socket: readonly string[]
  }
}

/** How a platform calls functions, for writing parameters. */
export interface Called {
  /** Usual names of the parameters. */
  readonly names: readonly string[]
  /** The parameter that is an object, and the key of each field. */
  readonly object?: { readonly at: number; readonly keys: Readonly<Partial<Record<Field, string>>> }
  /** Parameters that are a field themselves, by position. */
  readonly values?: Readonly<Partial<Record<Field, number>>>
}

/** Texts of a request for a connection. */
export interface WrittenRequest {
  readonly url: string
  /** A list. */
  readonly protocols?: string
  /** The only subprotocol, on a platform that offers one. */
  readonly protocol?: string
  readonly headers?: string
}

/** Arranges the properties of an object, on a line or below each other; empty for none. */
export type Layout = (properties: readonly string[]) => string

/** How programs for a platform are written. */
export interface Writer {
  /**
   * The class over the platform's API: function of `polysocket/over`, and the expression that it
   * takes. Unset for a platform that has the class.
   */
  readonly over?: { readonly create: string; readonly of: string }
  /** The statement that loads the module; empty for a global. */
  readonly load: string
  readonly socketType: string
  /**
   * Returns the expression that creates a socket.
   *
   * @param answers Properties with callbacks; none where creating is not answered.
   */
  make(request: WrittenRequest, layout: Layout, answers: readonly string[]): string
  /** Whether creating answers to three callbacks. */
  readonly answersCreation?: boolean
  /** Returns the statement that connects a created socket; unset where creating connects. */
  connect?(socket: string, request: WrittenRequest, layout: Layout): string
  /** Returns the statement after creating a socket. */
  settle?(socket: string): string
  /** Whether creating gives a promise. */
  readonly promisesSocket: boolean
  /** Returns the call or the assignment that sets a listener, or removes it. */
  listen(socket: string, event: PortEvent, handler: string | undefined): string
  /**
   * Whether a listener comes in addition to those set before, and none can be removed. Otherwise the
   * last listener of an event replaces the one before.
   */
  readonly addsListeners: boolean
  /** Returns the call that adds a listener, on a platform where {@link listen} replaces. */
  add?(socket: string, event: PortEvent, handler: string): string
  /**
   * Returns the call that sends a message.
   *
   * @param answers Properties with callbacks, or a function of an error and a value.
   */
  send(socket: string, data: string, answers: readonly string[], layout: Layout): string
  close(
    socket: string,
    code: string | undefined,
    reason: string | undefined,
    answers: readonly string[],
    layout: Layout,
  ): string
  /** How `send` and `close` answer. */
  readonly answers: 'three callbacks' | 'error and value' | 'none'
  /** Whether `send` and `close` give a promise. */
  readonly promisesAnswer: boolean
  /** Returns an expression for `readyState`. */
  state?(socket: string): string
  constant?(socket: string, name: string): string
  /** Returns the condition under which `send` has an effect. */
  canSend?(socket: string): string
  /** Whether messages are text or bytes by their type. */
  readonly typesMessages: boolean
  /** A narrower language of the target's programs, beside TypeScript; none if unset. */
  readonly dialect?: Dialect
  /** Whether listeners get events of the engine, with more than the fields of `called`. */
  readonly passesEvents: boolean
  readonly offers: 'list' | 'one'
  readonly sendsHeaders: boolean
  readonly called: Readonly<Partial<Record<PortEvent | 'success' | 'fail' | 'answer', Called>>>
}

/** How a platform behaves where platforms differ. */
export interface Habits {
  /** The Close frame of closing without a code. */
  readonly defaultClose: {
    readonly code?: number
    readonly reason: string
    /** Reason that the program receives after closing without a reason; that of the frame if unset. */
    readonly told?: string
  }
  /** Ranges of close codes that reach the peer, first and last included. */
  readonly closeCodes: readonly (readonly [number, number])[]
  /** The result of closing with another code; `replaced` by 1000, or by no code. */
  readonly otherCodes: 'throws' | 'fails' | 'replaced'
  /** Code reported for a broken link. */
  readonly lostCode: 1006 | 0
  /** Events that report a refusal. */
  readonly refusalTold: 'error, close' | 'error'
  /** Reason reported for a broken link. */
  readonly lossReason: string
  /** Whether the reason reported for a refusal is a text of the platform; otherwise it is empty. */
  readonly refusalReason: boolean
  /** Events that report a broken link. */
  readonly lossTold: 'close' | 'error, close'
  /** Whether the platform reports the program's own code and reason after a close by the program. */
  readonly tellsOwnCode: boolean
  /** Whether a handler for the opening is called that is set after the opening. */
  readonly lateOpen: boolean
  readonly binary: 'any' | 'buffers' | 'none'
  /** Objects as messages: part of the API, converted without being part of the API, or neither. */
  readonly objects: 'sent' | 'converted' | 'not sent'
  readonly sendsEmpty: boolean
  /** Connections at a time. */
  readonly connections: number
  /** Whether a call reports misuse by throwing. */
  readonly throws: boolean
  readonly sendBeforeOpen: 'throws' | 'error event' | 'fails' | 'queues'
  /** Whether a message after the end, without callbacks, leaves an uncaught error of the program. */
  readonly failsUncaught: boolean
}

/** A language of programs that is narrower than TypeScript. */
export interface Dialect {
  readonly id: 'arkts'
  /** Extension of the files, with the dot. */
  readonly extension: string
}

/** What a platform brings for ports from and to it. */
export interface PortPlatform {
  readonly reader: Reader
  readonly writer: Writer
  readonly habits: Habits
  /** Dialects in which a port may be written instead of TypeScript; none if unset. */
  readonly dialects?: readonly Dialect[]
  /** Global names beside the WebSocket API, which other platforms may lack; none if unset. */
  readonly globals?: readonly string[]
  /** Ids of the examples that the porting guides show: of a round trip, failures and data. */
  readonly shown: readonly string[]
}
