import type { PortPlatform } from '../../port-contract.ts'
import { familyHabits } from '../../shared/quick-app/port/habits.ts'
import { familyReader } from '../../shared/quick-app/port/reader.ts'
import { familyWriter } from '../../shared/quick-app/port/writer.ts'
import { family } from '../family.ts'

/** How programs are ported from and to the platform. */
export const port: PortPlatform = {
  reader: familyReader(family),
  writer: familyWriter(family, 'webSocketOverQuickApp'),
  habits: { ...familyHabits, objects: 'sent' },
  shown: ['round-trip', 'on-error', 'connection-lost', 'binary'],
}
