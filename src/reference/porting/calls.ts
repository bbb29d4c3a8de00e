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
      const playing = (played: Role) =>
        clientMembers(to).filter((each) => !each.deprecated && plays(each, concept.id, played))
      const same = playing(role)
      const taking = role === 'field' ? playing(receiverOf(from, left)).filter(takesValue) : []
      const asArgument = isArgument(left, same, taking)
      const found = asArgument ? preferNamed(taking, left) : same
      const right = found.map(({ id }) => id)
      return [
        {
          concept: concept.id,
          role,
          from: left.map(({ id }) => id),
          to: right,
          asArgument,
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

/** Returns what receives fields: a call, or an event whose listener does. */
function receiverOf(platform: PlatformReference, fields: readonly Member[]): 'call' | 'event' {
  const records = new Set(fields.map(({ parent }) => parent))
  const isOfEvent = platform.members.some(
    ({ kind, payload, overloads }) =>
      kind === 'event' &&
      [payload, ...overloads.flatMap((form) => form.parameters.map((each) => each.payload))].some(
        (each) =>
          each?.arguments.some(({ type }) => type.links.some(({ member }) => records.has(member))),
      ),
  )
  return isOfEvent ? 'event' : 'call'
}

/**
 * Returns whether fields become arguments of `taking`, rather than the fields `same`: where no field
 * has the name of another, and a parameter has, or where there are no fields.
 */
function isArgument(
  fields: readonly Member[],
  same: readonly Member[],
  taking: readonly Member[],
): boolean {
  if (taking.length === 0) return false
  const names = namesOf(fields)
  if (same.some(({ name }) => names.has(name))) return false
  return same.length === 0 || taking.some((each) => hasParameter(each, names))
}

/** Returns the calls with a parameter named like a field; all if none has. */
function preferNamed(taking: readonly Member[], fields: readonly Member[]): readonly Member[] {
  const named = taking.filter((each) => hasParameter(each, namesOf(fields)))
  return named.length > 0 ? named : taking
}

const namesOf = (members: readonly Member[]) => new Set(members.map(({ name }) => name))

const hasParameter = ({ overloads }: Member, names: ReadonlySet<string>): boolean =>
  overloads.some(({ parameters }) => parameters.some(({ name }) => names.has(name)))

/** Returns whether a call takes a parameter other than a callback, or a listener any argument. */
function takesValue({ kind, payload, overloads }: Member): boolean {
  const parameters = overloads.flatMap((form) => form.parameters)
  if (kind !== 'event') return parameters.some((each) => !each.payload)
  return [payload, ...parameters.map((each) => each.payload)].some(
    (each) => (each?.arguments.length ?? 0) > 0,
  )
}

const plays = (member: Member, concept: ConceptId, role: Role): boolean =>
  member.concept === concept && ROLES[member.kind] === role
