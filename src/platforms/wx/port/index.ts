import type { PortPlatform } from '../../port-contract.ts'
import { habits } from './habits.ts'
import { reader } from './reader.ts'
import { writer } from './writer.ts'
import { values } from '../surroundings/values.ts'

/** How programs are ported from and to the platform. */
export const port: PortPlatform = {
  reader,
  writer,
  habits,
  globals: values,
  shown: ['dropped', 'round-trip', 'refused', 'send'],
}
