/** Sub-tests that fail over the platform, each with the platform's limit. */
export const exceptions: Readonly<Record<string, string>> = {
  'websockets/constructor/022.html > the choice is the server’s, not the first of the list':
    'the platform does not tell which of several subprotocols the server chose',
  'websockets/constructor/012.html > fails when the server names none of the subprotocols asked for':
    'the platform opens without a subprotocol, and does not tell of it',
  'polysocket/link/draining > bufferedAmount is not 0 while the link takes no more':
    'the platform does not tell how much of a message waits',
  'websockets/Send-0byte-data.any.js > an empty message':
    'the platform does not send an empty message',
  'websockets/interfaces/WebSocket/send/009.html > an empty text is a message':
    'the platform does not send an empty message',
  'websockets/interfaces/WebSocket/send/010.html > sends an empty array as text':
    'the platform does not send an empty message',
}
