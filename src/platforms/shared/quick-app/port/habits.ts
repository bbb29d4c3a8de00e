import type { Habits } from '../../../port-contract.ts'

/** Behavior of the family where platforms differ. */
export const familyHabits: Habits = {
  defaultClose: { code: 1000, reason: '' },
  closeCodes: [
    [1000, 1003],
    [1007, 1014],
    [3000, 4999],
  ],
  otherCodes: 'fails',
  lostCode: 1006,
  refusalTold: 'error, close',
  lossReason: '',
  refusalReason: true,
  lossTold: 'close',
  tellsOwnCode: false,
  lateOpen: true,
  binary: 'buffers',
  objects: 'converted',
  sendsEmpty: false,
  connections: Infinity,
  throws: false,
  sendBeforeOpen: 'fails',
  failsUncaught: true,
}
