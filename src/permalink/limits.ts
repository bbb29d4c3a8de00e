/** Most bytes of JSON behind a link; a page of text is a few thousand. */
export const MAX_JSON_BYTES = 4 * 1024 * 1024

/** Most characters of a payload. Deflate makes hardly anything longer, base64 by a third. */
export const MAX_PAYLOAD_CHARACTERS = 2 * MAX_JSON_BYTES

/** Most files of a program. */
export const MAX_FILES = 32

/** Most characters of names and ids. */
export const MAX_NAME = 64

/** Most characters of a server's URL. */
export const MAX_URL = 2048

/** Most declarations taken out of a manifest. */
export const MAX_UNDECLARED = 64

/** Longest delay of the simulated network, in milliseconds. */
export const MAX_DELAY = 600_000
