import type { PortPlatform } from '../../port-contract.ts'
import { habits } from './habits.ts'
import { reader } from './reader.ts'
import { writer } from './writer.ts'

/** How programs are ported from and to the platform. */
export const port: PortPlatform = {
  reader,
  writer,
  habits,
  dialects: [{ id: 'arkts', extension: '.ets' }],
  shown: ['full-sample', 'error-event', 'connection-lost', 'send-binary'],
}
