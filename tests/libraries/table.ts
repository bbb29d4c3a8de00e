import { dependencies } from './package.json' with { type: 'json' }

/**
 * A client library with a session required to run alike over a real server and in the simulated
 * network.
 */
export interface Library {
  /** Name in the registry; `package.json` pins the version. */
  readonly name: keyof typeof dependencies
  /** Folder in `sessions/` with `session.ts`, `server.ts` and `lines.txt`, the session's output. */
  readonly session: string
  /** Features unique to this library. */
  readonly why: string
  /** Ids of the notes raised by the session. None when missing. */
  readonly notes?: readonly string[]
  /** Protocols of the session's messages as decoded, sorted; `?` for none. Only `?` when missing. */
  readonly protocols?: readonly string[]
}

export const libraries: readonly Library[] = [
  {
    name: 'reconnecting-websocket',
    session: 'reconnecting-websocket',
    why: 'The most used wrapper: a connection of its own behind an event target that looks like one.',
  },
  {
    name: 'partysocket',
    session: 'partysocket',
    why: 'Its successor: a subclass of EventTarget, a URL of its own making, messages kept until open.',
  },
  {
    name: 'sockette',
    session: 'sockette',
    why: 'Handler attributes only, and a choice of subprotocols.',
  },
  {
    name: 'websocket-as-promised',
    session: 'websocket-as-promised',
    why: 'Requests paired with answers, each step a promise.',
    notes: ['web.close-code-private'],
  },
  {
    name: 'robust-websocket',
    session: 'robust-websocket',
    why: 'Asks the browser whether it is online before each attempt.',
  },
  { name: 'isomorphic-ws', session: 'isomorphic-ws', why: 'Exports the global class itself.' },
  {
    name: 'websocket-ts',
    session: 'websocket-ts',
    why: 'A builder with backoff, a retry schedule and a queue.',
  },
  {
    name: 'graphql-ws',
    session: 'graphql-ws',
    why: 'Subscriptions as async iterators, and errors of the protocol.',
    protocols: ['graphql-transport-ws'],
  },
  {
    name: 'subscriptions-transport-ws',
    session: 'subscriptions-transport-ws',
    why: 'The older protocol of GraphQL, still deployed; CommonJS with Babel’s helpers.',
    protocols: ['graphql-ws'],
  },
  {
    name: '@stomp/stompjs',
    session: 'stompjs',
    why: 'Text frames that end with NUL, and receipts.',
    protocols: ['STOMP'],
  },
  {
    name: 'engine.io-client',
    session: 'engine.io-client',
    why: 'Binary beside text, and pings in messages.',
    protocols: ['Engine.IO'],
  },
  {
    name: 'socket.io-client',
    session: 'socket.io-client',
    why: 'The most used of all: namespaces, acknowledgements, binary attachments, reconnection.',
    protocols: ['Engine.IO', 'Socket.IO'],
  },
  { name: 'phoenix', session: 'phoenix', why: 'Channels with joins, replies and references.' },
  {
    name: '@supabase/realtime-js',
    session: 'supabase',
    why: 'Channels over a client with timers for all it waits for.',
  },
  {
    name: 'rxjs',
    session: 'rxjs',
    why: 'A socket as a subject: opened and closed by subscription.',
  },
  {
    name: '@vueuse/core',
    session: 'vueuse',
    why: 'A socket as reactive state, with a heartbeat that watches for its answer.',
  },
  { name: 'centrifuge', session: 'centrifuge', why: 'Commands in lines, pushes and remote calls.' },
  {
    name: '@rails/actioncable',
    session: 'actioncable',
    why: 'Checks the subprotocol that was agreed on, and refuses any other.',
  },
  {
    name: 'nats.ws',
    session: 'nats.ws',
    why: 'A byte stream cut into messages anywhere, and a drain before the close.',
  },
  {
    name: 'y-websocket',
    session: 'y-websocket',
    why: 'Two documents that meet through a relay, all in binary.',
  },
  {
    name: 'pusher-js',
    session: 'pusher-js',
    why: 'A published UMD bundle for workers, with a choice of transports.',
  },
  {
    name: 'mqtt',
    session: 'mqtt',
    why: 'A Node stream in the browser, with Node’s own modules bundled.',
    // A polyfill inside tries an assignment that throws in strict mode.
    notes: ['program.implicit-global'],
    protocols: ['MQTT'],
  },
  {
    name: '@microsoft/signalr',
    session: 'signalr',
    why: 'Looks for XMLHttpRequest, fetch and AbortController, and chooses its transport by them.',
    // A window without a document is React Native's, where it sends headers.
    notes: ['web.no-headers'],
    protocols: ['SignalR'],
  },
  {
    name: '@trpc/client',
    session: 'trpc',
    why: 'Proxies without end, batches of calls.',
    // Its heartbeat is a word.
    protocols: ['?', 'JSON-RPC'],
  },
]
