import type { MemberKind } from './model.ts'
import { resolveNames } from './resolve.ts'

interface Shown {
  readonly id: string
  readonly kind: MemberKind
  readonly parent?: string
  readonly members: readonly string[]
}

interface Showing {
  readonly id: string
  readonly members: readonly string[]
}

/** Examples of a member: direct mentions, and mentions of related members. */
export interface ShownBy {
  readonly itself: readonly string[]
  readonly byUse: readonly string[]
}

/** Kinds that a program uses only through other members. */
const SEEN_IN_USE = new Set<MemberKind>(['class', 'interface', 'record', 'field', 'type'])

/**
 * Finds the examples of every member.
 *
 * Callable, readable or assignable members (function, constructor, method, property, event,
 * constant) must be named by an example. An object is shown by the examples of the object's members
 * and of the members with a parameter or result of the type; a type by the examples of the latter;
 * an unnamed field by the examples of the members with a parameter or result of the field's record.
 *
 * @param uses From {@link findUses}.
 */
export function findExamples(
  members: readonly Shown[],
  examples: readonly Showing[],
  uses: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, ShownBy> {
  const ids = members.map(({ id }) => id)
  const named = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const example of examples) {
    for (const id of resolveNames(example.members, ids)) named.get(id)?.push(example.id)
  }
  const through = (owners: readonly string[]) => [
    ...new Set(owners.flatMap((owner) => named.get(owner) ?? [])),
  ]
  return new Map(
    members.map((member) => {
      const itself = named.get(member.id)!
      const owners = SEEN_IN_USE.has(member.kind) ? ownersOf(member, members, uses) : []
      const byUse = through(owners).filter((id) => !itself.includes(id))
      return [member.id, { itself, byUse }]
    }),
  )
}

/** Returns the members that a program must use to reach the member. */
function ownersOf(
  member: Shown,
  members: readonly Shown[],
  uses: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (member.kind !== 'field') return [...member.members, ...usersOf(member.id, members, uses)]
  return usersOf(member.parent!, members, uses)
}

/**
 * Returns the members with a parameter or result of a type, or of a record that extends the type.
 */
function usersOf(
  id: string,
  members: readonly Shown[],
  uses: ReadonlyMap<string, readonly string[]>,
  seen: ReadonlySet<string> = new Set(),
): readonly string[] {
  return (uses.get(id) ?? [])
    .filter((user) => !seen.has(user))
    .flatMap((user) => {
      const isType = members.some((each) => each.id === user && SEEN_IN_USE.has(each.kind))
      return isType ? [user, ...usersOf(user, members, uses, new Set([...seen, id, user]))] : [user]
    })
}
