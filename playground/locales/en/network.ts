import type { NetworkFailure } from '../../../src/scenario/network-settings.ts'

type Kinds = Record<NetworkFailure['kind'], string>

/** The words of the simulated network's settings. */
export const networkWords = {
  button: 'Network',
  panel: 'Simulated network',
  next: 'Takes effect with the next run.',
  preset: 'Preset',
  custom: 'Custom',
  offline: 'Offline',
  offlineHint: 'Cuts the simulated network off or brings it back, also while a program runs.',
  jitter: 'Jitter',
  seed: 'Seed',
  newSeed: 'New seed',
  seedHint: 'Where chance begins: the same seed and program give the same trace.',
  bandwidth: 'Bandwidth',
  messageLimit: 'Largest message',
  unlimited: '0 stands for no limit.',
  kilobytesPerSecond: 'kB/s',
  bytes: 'bytes',
  failure: 'Failure',
  kinds: {
    none: 'None',
    refuse: 'Refused handshake',
    lose: 'Abrupt loss',
    silence: 'Silent loss',
    hang: 'Closing that never completes',
    close: 'Closed by the server',
    malformed: 'Malformed frame',
  } satisfies Kinds as Kinds,
  kindHints: {
    none: 'Connections work.',
    refuse: 'The server answers the handshake with an HTTP status: error, then close 1006.',
    lose: 'The transport breaks with no closing handshake: close 1006.',
    silence: 'No data arrives in either direction, and neither side gets an event.',
    hang: 'Close frames get no answer: after 60 s a browser gives up with 1006.',
    close: 'The server closes with the code and the reason below.',
    malformed: 'The server sends what is no frame: error, then close 1006; the server gets 1002.',
  } satisfies Kinds as Kinds,
  status: 'HTTP status',
  after: 'After',
  afterHint: 'Counted from when the connection opened.',
  code: 'Close code',
  reason: 'Close reason',
}
