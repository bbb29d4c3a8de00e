import type { Habits } from '../../port-contract.ts'

/** The platform's behavior where platforms differ. */
export const habits: Habits = {
  defaultClose: { code: 1000, reason: '', told: 'normal closure' },
  closeCodes: [
    [1000, 1000],
    [3000, 4999],
  ],
  otherCodes: 'fails',
  lostCode: 1006,
  refusalTold: 'error',
  lossReason: 'abnormal closure',
  refusalReason: false,
  lossTold: 'close',
  tellsOwnCode: true,
  lateOpen: false,
  binary: 'buffers',
  objects: 'not sent',
  sendsEmpty: true,
  connections: 5,
  throws: false,
  sendBeforeOpen: 'fails',
  failsUncaught: false,
}
