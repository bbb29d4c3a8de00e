import type { DeviceChange } from '../../../src/device-change.ts'
import type { NetworkFailure } from '../../../src/scenario/network-settings.ts'

type Kinds = Record<NetworkFailure['kind'], string>
type States = Record<DeviceChange['to'], string>

/** The words of the simulated network's settings. */
export const networkWords = {
  button: 'Network',
  panel: 'Simulated network',
  next: 'Changes apply to the next run.',
  preset: 'Preset',
  custom: 'Custom',
  offline: 'Offline',
  offlineHint: 'Disconnects or reconnects the simulated network, also during a run.',
  background: 'Background',
  endApp: 'End app',
  backgroundHint: 'Sends the app to the background or brings it back while the program runs.',
  jitter: 'Jitter',
  seed: 'Seed',
  newSeed: 'New seed',
  seedHint: 'Start value of the random numbers. The same seed and program give the same trace.',
  bandwidth: 'Bandwidth',
  messageLimit: 'Largest message',
  unlimited: '0 means no limit.',
  kilobytesPerSecond: 'kB/s',
  bytes: 'bytes',
  failure: 'Failure',
  kinds: {
    none: 'None',
    refuse: 'Refused handshake',
    lose: 'Abrupt loss',
    silence: 'Silent loss',
    hang: 'Closing handshake without answer',
    close: 'Closed by the server',
    malformed: 'Malformed frame',
  } satisfies Kinds as Kinds,
  kindHints: {
    none: 'Connections work.',
    refuse:
      'The server answers the handshake with an HTTP status. The program gets error, then close with 1006.',
    lose: 'The transport breaks without a closing handshake. The program gets close with 1006.',
    silence: 'No data arrives in either direction, and neither side gets an event.',
    hang: 'Close frames get no answer. After 60 s the program gets close with 1006.',
    close: 'The server closes with the code and the reason below.',
    malformed:
      'The server sends an invalid frame. The program gets error, then close with 1006; the server gets 1002.',
  } satisfies Kinds as Kinds,
  status: 'HTTP status',
  after: 'After',
  afterHint: 'Time since the connection opened.',
  code: 'Close code',
  reason: 'Close reason',
  withChanges: (title: string, count: number) =>
    `${title}, ${count} ${count === 1 ? 'change' : 'changes'}`,
  changes: 'During the run',
  changeAfter: 'Time',
  changeAfterHint: 'Time since the run began.',
  changeTo: 'Change',
  states: {
    offline: 'Offline',
    online: 'Online',
    background: 'Background',
    foreground: 'Foreground',
    ended: 'App ends',
  } satisfies States as States,
  addChange: 'Add a change',
  removeChange: 'Remove the change',
}
