import type { Habits } from '../../port-contract.ts'

/** The platform's behavior where platforms differ. */
export const habits: Habits = {
  defaultClose: { reason: '' },
  closeCodes: [
    [1000, 1000],
    [3000, 4999],
  ],
  otherCodes: 'replaced',
  lostCode: 1006,
  refusalTold: 'error, close',
  lossReason: '',
  refusalReason: false,
  lossTold: 'close',
  tellsOwnCode: false,
  lateOpen: false,
  binary: 'none',
  objects: 'converted',
  sendsEmpty: true,
  connections: 1,
  throws: false,
  sendBeforeOpen: 'error event',
  failsUncaught: false,
}
