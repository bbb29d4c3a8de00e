import type { Habits } from '../../port-contract.ts'

/** The platform's behavior where platforms differ. */
export const habits: Habits = {
  defaultClose: { code: 1000, reason: 'server complete,close' },
  closeCodes: [
    [1000, 1000],
    [3000, 4999],
  ],
  otherCodes: 'replaced',
  lostCode: 1006,
  refusalTold: 'error, close',
  lossReason: 'abnormal closure',
  refusalReason: true,
  lossTold: 'close',
  tellsOwnCode: true,
  lateOpen: false,
  binary: 'buffers',
  objects: 'not sent',
  sendsEmpty: true,
  connections: 2,
  throws: false,
  sendBeforeOpen: 'fails',
  failsUncaught: true,
}
