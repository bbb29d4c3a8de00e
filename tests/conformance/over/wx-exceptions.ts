/** Sub-tests that fail over the platform, each with the platform's limit. */
export const exceptions: Readonly<Record<string, string>> = {
  'polysocket/link/draining > bufferedAmount is not 0 while the link takes no more':
    'the platform does not tell how much of a message waits',
  'polysocket/link/close-while-draining > a server that cuts the connection meanwhile leaves it unclean':
    'after close, the platform reports the own code even if the link breaks',
  'websockets/constructor/013.html > keeps ten connections at once apart':
    'the platform has fewer connections at a time',
}
