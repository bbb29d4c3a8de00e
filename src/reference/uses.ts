import type { Payload, Signature, TypeText } from './model.ts'

/** The parts of a member that name types. */
interface Naming {
  readonly id: string
  readonly parent?: string
  readonly overloads: readonly Signature[]
  readonly type?: TypeText
  readonly payload?: Payload
}

/**
 * Finds where each member's type is taken or given.
 *
 * @returns Ids of members by the id of the type that they name, in their order. What a type holds
 * itself does not count.
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
