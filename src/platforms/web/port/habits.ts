import type { Habits } from '../../port-contract.ts'

/** The platform's behavior where platforms differ. */
export const habits: Habits = {
  defaultClose: { reason: '' },
  closeCodes: [
    [1000, 1000],
    [3000, 4999],
  ],
  otherCodes: 'throws',
  lostCode: 1006,
  refusalTold: 'error, close',
  lossReason: '',
  refusalReason: false,
  lossTold: 'close',
  tellsOwnCode: false,
  lateOpen: false,
  binary: 'any',
  objects: 'not sent',
  sendsEmpty: true,
  connections: Infinity,
  throws: true,
  sendBeforeOpen: 'throws',
  failsUncaught: false,
}
