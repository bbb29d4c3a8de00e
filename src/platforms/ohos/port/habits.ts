import type { Habits } from '../../port-contract.ts'

/** The platform's behavior where platforms differ. */
export const habits: Habits = {
  defaultClose: { code: 1000, reason: 'CLOSE_NORMAL' },
  closeCodes: [
    [1000, 1003],
    [1007, 1014],
  ],
  otherCodes: 'replaced',
  lostCode: 0,
  refusalTold: 'error',
  lossReason: 'The link is down',
  refusalReason: false,
  lossTold: 'error, close',
  tellsOwnCode: true,
  lateOpen: false,
  binary: 'buffers',
  objects: 'not sent',
  sendsEmpty: true,
  connections: Infinity,
  throws: false,
  sendBeforeOpen: 'queues',
  failsUncaught: true,
}
