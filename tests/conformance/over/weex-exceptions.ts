/** Sub-tests that fail over the platform, each with the platform's limit. */
export const exceptions: Readonly<Record<string, string>> = {
  'polysocket/link/draining > bufferedAmount is not 0 while the link takes no more':
    'the platform does not tell how much of a message waits',
  'websockets/Send-binary-blob.any.js > a Blob': 'the platform has text only',
  'websockets/Send-binary-arraybuffer.any.js > an ArrayBuffer': 'the platform has text only',
  'websockets/Send-binary-arraybuffer.any.js > an empty ArrayBuffer': 'the platform has text only',
  'websockets/Send-binary-65K-arraybuffer.any.js > an ArrayBuffer of 65,000 bytes':
    'the platform has text only',
  'websockets/Send-binary-arraybufferview-int8.any.js > an Int8Array': 'the platform has text only',
  'websockets/Send-binary-arraybufferview-int16-offset.any.js > an Int16Array with an offset':
    'the platform has text only',
  'websockets/Send-binary-arraybufferview-int32.any.js > an Int32Array':
    'the platform has text only',
  'websockets/Send-binary-arraybufferview-uint8-offset.any.js > a Uint8Array with an offset':
    'the platform has text only',
  'websockets/Send-binary-arraybufferview-uint8-offset-length.any.js > a Uint8Array with an offset and a length':
    'the platform has text only',
  'websockets/Send-binary-arraybufferview-uint8-offset-length.any.js > a DataView with an offset and a length':
    'the platform has text only',
  'websockets/Send-binary-arraybufferview-uint16-offset-length.any.js > a Uint16Array with an offset and a length':
    'the platform has text only',
  'websockets/Send-binary-arraybufferview-uint32-offset.any.js > a Uint32Array with an offset':
    'the platform has text only',
  'websockets/Send-binary-arraybufferview-float32.any.js > a Float32Array':
    'the platform has text only',
  'websockets/Send-binary-arraybufferview-float64.any.js > a Float64Array':
    'the platform has text only',
  'websockets/binary/001.html > what is sent as an ArrayBuffer arrives as a Blob by default':
    'the platform has text only',
  'websockets/binary/001.html > what is sent as a Blob arrives as a Blob':
    'the platform has text only',
  'websockets/binary/002.html > what is sent as a Blob arrives as an ArrayBuffer if asked':
    'the platform has text only',
  'websockets/binary/002.html > binaryType counts at the moment when the message arrives':
    'the platform has text only',
  'websockets/binary/004.html > an ArrayBuffer of 100,000 bytes': 'the platform has text only',
  'websockets/binary/005.html > a Blob of 100,000 bytes': 'the platform has text only',
  'websockets/binary/005.html > data are copied when they are sent': 'the platform has text only',
  'websockets/binary/005.html > each message has data of its own': 'the platform has text only',
  'websockets/binary/005.html > the kinds that a server sends arrive as text and as binary':
    'the platform has text only',
  'websockets/interfaces/WebSocket/bufferedAmount/bufferedAmount-arraybuffer.html > counts the bytes of an ArrayBuffer':
    'the platform has text only',
  'websockets/interfaces/WebSocket/bufferedAmount/bufferedAmount-blob.html > counts the bytes of a Blob':
    'the platform has text only',
  'websockets/constructor/022.html > the choice is the server’s, not the first of the list':
    'the platform does not tell which of several subprotocols the server chose',
  'websockets/Create-valid-url-array-protocols.any.js > offers them in their order':
    'the platform offers a single subprotocol',
  'websockets/Create-valid-url-array-protocols.any.js > takes any iterable':
    'the platform offers a single subprotocol',
  'websockets/constructor/013.html > keeps ten connections at once apart':
    'the platform has fewer connections at a time',
  'websockets/constructor/014.html > opens connections to one server in the order of their construction':
    'the platform has fewer connections at a time',
}
