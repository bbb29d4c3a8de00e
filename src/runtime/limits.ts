/**
 * Bounds on the reports of a run. The worker stays within the bounds and the page checks, so both
 * read this file.
 */

/** Levels of nested objects shown by a snapshot. */
export const MAX_DEPTH = 6
/** Entries of an object shown by a snapshot. */
export const MAX_ENTRIES = 100
/** Maximum number of values in a console line. */
export const MAX_NODES = 1_000
/** Characters of a text. */
export const MAX_TEXT = 10_000
/** Characters of a name, a key or a URL. */
export const MAX_NAME = 2_000
/** Maximum number of characters in a console line. */
export const MAX_LINE_TEXT = 100_000
/** Frames of a stack. */
export const MAX_FRAMES = 50
/** Arguments of a console call. */
export const MAX_VALUES = 50
/** Maximum number of columns named in a call of `console.table`. */
export const MAX_COLUMNS = 50
/** Values, and characters, of all console lines of a run; see {@link LINE_PREVIEW}. */
export const MAX_RUN_LINES = { nodes: 200_000, text: 16 * 1024 * 1024 } as const
/** Bounds of a console line once the run's share is used up; see `Bounds` of the snapshots. */
export const LINE_PREVIEW = { depth: 2, nodes: 20, text: 1_000 } as const
/** Headers, and subprotocols, kept by the trace per handshake. */
export const MAX_HEADERS = 100
/** Bytes kept by the trace per message; for a text, UTF-16 code units. */
export const MAX_PAYLOAD = 65_536
/** Characters of all messages kept by the trace of a run, as text or in base64. */
export const MAX_RUN_PAYLOAD = 32 * 1024 * 1024
/** Kept of each message once the run's share is used up, and of a message traced a second time. */
export const PAYLOAD_PREVIEW = 500

/** Bounds on the trace's view of a call's arguments; see `Bounds` of the snapshots. */
export const CALL_BOUNDS = { depth: 3, nodes: 40, text: 2_000 } as const

/** Entries of a run by kind; later entries are only counted. */
export const MAX_RUN = {
  console: 5_000,
  wire: 100_000,
  call: 20_000,
  callback: 20_000,
  server: 20_000,
  action: 500,
  error: 500,
  note: 500,
} as const

/**
 * Calls to look up the line for: at once, and per millisecond afterwards. Under a flood, the lookup
 * is most of a call's cost.
 */
export const PLACED_AT_ONCE = 1_000
export const PLACED_PER_MILLISECOND = 2

/** Maximum number of waiting timers in a run. */
export const MAX_TIMERS = 10_000

/**
 * Messages allowed to a program over live sockets at once, and per millisecond afterwards; so many
 * bytes count as another message. Firefox runs a worker's sockets in the page's own thread, where
 * an endlessly sending program would block everything else.
 */
export const SENT_AT_ONCE = 500
export const SENT_PER_MILLISECOND = 2
export const SENT_BYTES = 16 * 1024

/** Entries of a batch. Each batch wakes the page, so most should leave by weight or age. */
export const MAX_BATCH = 1_000
/** Values and kilobytes of text after which a batch leaves early. */
export const BATCH_WEIGHT = 2_000
/** Milliseconds between batches, unless a batch is full. */
export const BATCH_INTERVAL = 50
