import type { Text } from '../../text.ts'
import type { ConceptId } from '../../platforms/concept-ids.ts'
import type { Member, MemberKind, PlatformReference, ReferenceModel } from '../model.ts'

/** Corresponding members of two platforms. */
export interface CallRow {
  readonly concept: ConceptId
  readonly role: Role
  /** Ids of members of the source platform. */
  readonly from: readonly string[]
  /** Ids of members of the target platform. */
  readonly to: readonly string[]
  /** Whether the members in `to` only have an argument for the members in `from`. */
  readonly asArgument: boolean
  /** Reason why the target platform has no such member. */
  readonly reason?: Text
}

/** Role of a member in a program: called, a callback, read, or part of a call or callback. */
export type Role = 'call' | 'event' | 'value' | 'field'

const ROLES: Readonly<Partial<Record<MemberKind, Role>>> = {
  function: 'call',
  constructor: 'call',
  method: 'call',
  event: 'event',
  property: 'value',
  constant: 'value',
  field: 'field',
  type: 'field',
}

/** The order of the rows of a concept. */
export const roles: readonly Role[] = ['call', 'event', 'value', 'field']

/**
 * Pairs the members of two platforms by concept and role. Deprecated members are never a target.
 */
export function pairCalls(
  model: ReferenceModel,
  from: PlatformReference,
  to: PlatformReference,
): CallRow[] {
  return model.concepts.flatMap((concept) => {
    const reason = concept.platforms.find(({ platform }) => platform === to.id)?.reason
    return roles.flatMap((role): CallRow[] => {
      const left = clientMembers(from).filter((member) => plays(member, concept.id, role))
      if (left.length === 0) return []
      const playing = (...played: Role[]) =>
        clientMembers(to)
          .filter((each) => !each.deprecated && played.some((r) => plays(each, concept.id, r)))
          .map(({ id }) => id)
      const same = playing(role)
      const asArgument = role === 'field' && same.length === 0
      const right = asArgument ? playing('call', 'event') : same
      return [
        {
          concept: concept.id,
          role,
          from: left.map(({ id }) => id),
          to: right,
          asArgument: asArgument && right.length > 0,
          ...(right.length === 0 && reason ? { reason } : {}),
        },
      ]
    })
  })
}

/** Returns the members of a platform without the members for servers. */
function clientMembers({ members, facts: { ofServers = [] } }: PlatformReference): Member[] {
  return members.filter(
    ({ id }) => !ofServers.some((name) => id === name || id.startsWith(`${name}.`)),
  )
}

const plays = (member: Member, concept: ConceptId, role: Role): boolean =>
  member.concept === concept && ROLES[member.kind] === role
