/** Sub-tests that fail over the platform, each with the platform's limit. */
export const exceptions: Readonly<Record<string, string>> = {
  'websockets/constructor/022.html > the choice is the server’s, not the first of the list':
    'the platform does not tell which of several subprotocols the server chose',
  'polysocket/link/draining > bufferedAmount is not 0 while the link takes no more':
    'the platform does not tell how much of a message waits',
  'polysocket/link/close-while-draining > a server that cuts the connection meanwhile leaves it unclean':
    'after close, the platform reports the own code even if the link breaks',
  'websockets/constructor/013.html > keeps ten connections at once apart':
    'the platform has fewer connections at a time',
  'websockets/constructor/014.html > opens connections to one server in the order of their construction':
    'the platform has fewer connections at a time',
}
