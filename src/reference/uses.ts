import type { Payload, Signature, TypeText } from './model.ts'

/** Parts of a member with type names. */
interface Naming {
  readonly id: string
  readonly parent?: string
  readonly overloads: readonly Signature[]
  readonly type?: TypeText
  readonly payload?: Payload
}

/**
 * Finds the members with a parameter or result of each member's type.
 *
 * @returns Ids of members in order, by the id of the named type. Members of the type itself do not
 *   count.
 */
export function findUses(
  platform: string,
  members: readonly Naming[],
): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>()
  for (const member of members) {
    for (const used of namesIn(platform, member)) {
      if (used !== member.id && used !== member.parent) {
        uses.set(used, [...(uses.get(used) ?? []), member.id])
      }
    }
  }
  return uses
}

function namesIn(platform: string, { overloads, type, payload }: Naming): ReadonlySet<string> {
  const payloads = [payload, ...overloads.flatMap((each) => each.parameters).map((p) => p.payload)]
  const links = [
    ...overloads.flatMap((each) => each.links),
    ...(type?.links ?? []),
    ...payloads.flatMap((each) => each?.arguments ?? []).flatMap((each) => each.type.links),
  ]
  return new Set(links.filter((link) => link.platform === platform).map(({ member }) => member))
}
