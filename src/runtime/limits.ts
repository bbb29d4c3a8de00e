/**
 * Bounds on what a run may report. The worker keeps to them; the page checks that it did, so both
 * read them here.
 */

/** Levels of objects inside objects that a snapshot shows. */
export const MAX_DEPTH = 6
/** Entries that a snapshot shows of one object. */
export const MAX_ENTRIES = 100
/** Values in all that one console line may hold. */
export const MAX_NODES = 1_000
/** Characters of one text. */
export const MAX_TEXT = 10_000
/** Characters of a name, a key or a URL. */
export const MAX_NAME = 2_000
/** Characters in all that one console line may hold. */
export const MAX_LINE_TEXT = 100_000
/** Frames of one stack. */
export const MAX_FRAMES = 50
/** Arguments of one console call. */
export const MAX_VALUES = 50
/** Columns that a call of `console.table` may name. */
export const MAX_COLUMNS = 50
/** Values, and characters, of all console lines of one run; see {@link LINE_PREVIEW}. */
export const MAX_RUN_LINES = { nodes: 200_000, text: 16 * 1024 * 1024 } as const
/** Bounds of one console line once the run's share is used up; see `Bounds` of the snapshots. */
export const LINE_PREVIEW = { depth: 2, nodes: 20, text: 1_000 } as const
/** Headers, and subprotocols, that the trace keeps of one handshake. */
export const MAX_HEADERS = 100
/** Bytes that the trace keeps of one message; of a text, UTF-16 code units. */
export const MAX_PAYLOAD = 65_536
/** Characters of all messages that the trace of one run keeps, as text or in base64. */
export const MAX_RUN_PAYLOAD = 32 * 1024 * 1024
/** Kept of each message once the run's share is used up, and of what is traced a second time. */
export const PAYLOAD_PREVIEW = 500

/** Bounds on what the trace shows of one call's arguments; see `Bounds` of the snapshots. */
export const CALL_BOUNDS = { depth: 3, nodes: 40, text: 2_000 } as const

/** Entries of one run by kind; what comes later is counted only. */
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
 * Calls whose line is looked for: at once, and for each millisecond after that. Under a flood it is
 * most of what a call costs.
 */
export const PLACED_AT_ONCE = 1_000
export const PLACED_PER_MILLISECOND = 2

/** Timers of one run that may wait at a time. */
export const MAX_TIMERS = 10_000

/**
 * Messages that a program may send over live sockets at once, and for each millisecond after that;
 * so many bytes count as one more. Firefox has a worker's sockets in the page's own thread, where a
 * program that sends without end would leave no turn for anything else.
 */
export const SENT_AT_ONCE = 500
export const SENT_PER_MILLISECOND = 2
export const SENT_BYTES = 16 * 1024

/** Entries of one batch. Each wakes the page, so that most should leave by their weight or age. */
export const MAX_BATCH = 1_000
/** Values and kilobytes of text in a batch after which it leaves before it is full. */
export const BATCH_WEIGHT = 2_000
/** Milliseconds between batches, unless one is full. */
export const BATCH_INTERVAL = 50
