/** Name of the file with the standard's class over every platform. */
export const OVER_FILE = 'polysocket-over.js'

/** Name of the file with the types of the former. */
export const TYPES_FILE = 'polysocket-over.d.ts'

/** The library of the examples. */
export const LIBRARY = 'reconnecting-websocket'

/** Id of the examples, each with its platform. */
export const EXAMPLE = `library/${LIBRARY}`

/** Server of the examples: drops the connection after the first message. */
export const SCENARIO = 'drop'
