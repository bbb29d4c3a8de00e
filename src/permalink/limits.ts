/** Maximum size of the JSON behind a link, in bytes; a page of text is a few thousand. */
export const MAX_JSON_BYTES = 4 * 1024 * 1024

/**
 * Maximum number of characters of a payload. Deflate adds hardly anything to any input, base64 adds
 * a third.
 */
export const MAX_PAYLOAD_CHARACTERS = 2 * MAX_JSON_BYTES

/** Maximum nesting of the JSON; a scenario has three levels, ignored keys may have more. */
export const MAX_DEPTH = 64

/** Maximum time for decompressing a link, in milliseconds. */
export const MAX_TIME = 5000

/** Maximum number of lines of all files of a program; an editor takes seconds to lay out more. */
export const MAX_LINES = 100_000

/** Maximum number of files of a program. */
export const MAX_FILES = 128

/** Maximum number of characters of names and ids. */
export const MAX_NAME = 64

/** Maximum number of characters of a file's name with its folders. */
export const MAX_PATH = 240

/** Maximum number of characters of a server's URL. */
export const MAX_URL = 2048

/** Maximum number of declarations removed from a manifest, and of those with a value. */
export const MAX_DECLARATIONS = 64

/** Maximum number of changes of the device in a run. */
export const MAX_CHANGES = 32

/** Longest delay of the simulated network, in milliseconds. */
export const MAX_DELAY = 600_000

/**
 * Fastest link, in bytes per second, and largest message, in bytes: more than any program notices.
 */
export const MAX_BYTES = 1_000_000_000_000

/** HTTP statuses of a refusal: all statuses for an answer without opening a connection. */
export const MIN_STATUS = 200
export const MAX_STATUS = 599

/** Close codes with a meaning, permitted or not; a frame can hold any. */
export const MIN_CODE = 1000
export const MAX_CODE = 4999

/** Longest close reason, in bytes of UTF-8; a frame holds no more next to the code. */
export const MAX_REASON = 123
