import { callbackName } from '../../trace/diagram/members.ts'
import type { Recording } from './contract.ts'

/** Returns the called functions of the program, by name and in order. */
export function toldBy({ entries }: Pick<Recording, 'entries'>): string[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'callback') return []
    const call = entries.find(({ seq, kind }) => seq === entry.parent && kind === 'call')
    return callbackName(entry, call?.kind === 'call' ? call : undefined)
  })
}
