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

/** Examples by how they show a member: it is named itself, or something that it comes with is. */
export interface ShownBy {
  readonly itself: readonly string[]
  readonly byUse: readonly string[]
}

/** Kinds that a program does nothing with but through something else. */
const SEEN_IN_USE = new Set<MemberKind>(['class', 'interface', 'record', 'field', 'type'])

/**
 * Finds the examples of every member.
 *
 * What a program calls, reads or assigns (a function, constructor, method, property, event or
 * constant) has to be named by an example itself. An object is shown by the examples of what it
 * holds and of what takes or gives it, a type by those of what takes or gives it; a field that no
 * example names by those of what takes or gives its record.
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

/** Whatever a program has to use in order to meet the member. */
function ownersOf(
  member: Shown,
  members: readonly Shown[],
  uses: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (member.kind !== 'field') return [...member.members, ...usersOf(member.id, members, uses)]
  return usersOf(member.parent!, members, uses)
}

/** What takes or gives a type, or another record that extends it. */
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
