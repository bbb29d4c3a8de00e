import type { Kind, Reader } from '../../platforms/port-contract.ts'

/** Returns the kind of a member of an object of a kind; `undefined` for an unknown member. */
export function memberOf(reader: Reader, kind: Kind, name: string | undefined): Kind | undefined {
  const members = reader.members[kind]
  return name !== undefined && members && Object.hasOwn(members, name) ? members[name] : undefined
}
