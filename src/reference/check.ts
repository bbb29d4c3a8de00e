import { checkMembers } from './check/members.ts'
import { checkPlatform } from './check/platforms.ts'
import type { Problem } from './check/problem.ts'
import { isBilingual } from './check/texts.ts'
import type { Concept, ReferenceModel } from './model.ts'

export { formatProblem, type Problem, type ProblemKind } from './check/problem.ts'

/**
 * Finds every fault for a build of the reference to fail on: a missing language, concept or
 * example, an unknown name, an ambiguous anchor, contradictory facts.
 */
export function checkReference(model: ReferenceModel): Problem[] {
  return [
    ...model.platforms.flatMap((platform) => [
      ...checkMembers(platform),
      ...checkPlatform(platform),
    ]),
    ...model.concepts.flatMap(checkConcept),
  ]
}

function checkConcept({ id, title, summary, baseline, platforms }: Concept): Problem[] {
  const place = `concept ${id}`
  return [
    ...[title, summary, ...baseline]
      .filter((text) => !isBilingual(text))
      .map((): Problem => ({ kind: 'untranslated', place, message: 'lacks a language' })),
    ...platforms.flatMap(({ platform, members, reason }): Problem[] => {
      if (members.length === 0 && !reason) {
        const message = 'has neither members nor a reason'
        return [{ kind: 'empty-concept', platform, place, message }]
      }
      if (members.length > 0 && reason) {
        const message = 'has members, and a reason for having none'
        return [{ kind: 'needless-reason', platform, place, message }]
      }
      return []
    }),
  ]
}
