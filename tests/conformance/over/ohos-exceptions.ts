/** Sub-tests that fail over the platform, each with the platform's limit. */
export const exceptions: Readonly<Record<string, string>> = {
  'polysocket/link/draining > bufferedAmount is not 0 while the link takes no more':
    'the platform does not tell how much of a message waits',
  'polysocket/link/close-while-draining > a server that cuts the connection meanwhile leaves it unclean':
    'after close, the platform reports the own code even if the link breaks',
  'polysocket/link/draining > an open connection stays open while it drains':
    'a message has at most 5 MB',
  'websockets/Close-server-initiated-close.any.js > without a code it ends in 1005':
    'the platform reports 1000 in place of no code',
  'polysocket/link/draining > messages that wait keep their order': 'a message has at most 5 MB',
}
