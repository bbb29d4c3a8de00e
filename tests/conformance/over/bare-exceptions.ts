const NO_BLOB = 'the engine has no Blob'

/** Sub-tests that need a class of the engine besides the socket's own. */
export const bareExceptions: Readonly<Record<string, string>> = {
  'websockets/Send-binary-blob.any.js > a Blob': NO_BLOB,
  'websockets/binary/001.html > what is sent as an ArrayBuffer arrives as a Blob by default':
    NO_BLOB,
  'websockets/binary/001.html > what is sent as a Blob arrives as a Blob': NO_BLOB,
  'websockets/binary/002.html > what is sent as a Blob arrives as an ArrayBuffer if asked': NO_BLOB,
  'websockets/binary/002.html > binaryType counts at the moment when the message arrives': NO_BLOB,
  'websockets/binary/005.html > a Blob of 100,000 bytes': NO_BLOB,
  'websockets/binary/005.html > messages keep their order whatever their type': NO_BLOB,
  'websockets/interfaces/WebSocket/bufferedAmount/bufferedAmount-blob.html > counts the bytes of a Blob':
    NO_BLOB,
  'polysocket/link/draining > messages that wait keep their order': NO_BLOB,
}
