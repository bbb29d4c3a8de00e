import type { Text } from '../../text.ts'
import type { ConceptId } from '../../platforms/concept-ids.ts'
import type { Member, MemberKind, PlatformReference, ReferenceModel } from '../model.ts'

/** What one platform calls by these members, and the other by those. */
export interface CallRow {
  readonly concept: ConceptId
  readonly role: Role
  /** Ids of members of the platform that is left. */
  readonly from: readonly string[]
  /** Ids of members of the platform that is gone to. */
  readonly to: readonly string[]
  /** Whether those in `to` only take or give as an argument what is a member in `from`. */
  readonly asArgument: boolean
  /** Why the platform that is gone to has none. */
  readonly reason?: Text
}

/** What a member is to a program: called, told by, read, or part of a call or of what is told. */
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
 * Pairs the members of two platforms by concept and by what they are to a program. Nothing ports to
 * a deprecated member.
 */
export function pairCalls(
  model: ReferenceModel,
  from: PlatformReference,
  to: PlatformReference,
): CallRow[] {
  return model.concepts.flatMap((concept) => {
    const reason = concept.platforms.find(({ platform }) => platform === to.id)?.reason
    return roles.flatMap((role): CallRow[] => {
      const left = from.members.filter((member) => plays(member, concept.id, role))
      if (left.length === 0) return []
      const playing = (...played: Role[]) =>
        to.members
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

const plays = (member: Member, concept: ConceptId, role: Role): boolean =>
  member.concept === concept && ROLES[member.kind] === role
