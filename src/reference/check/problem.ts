/** A problem on which a build of the reference must fail. */
export interface Problem {
  readonly kind: ProblemKind
  /** Id of the platform; unset for a problem of no platform. */
  readonly platform?: string
  /** Subject of the problem, e.g. the id of a member. */
  readonly place: string
  /** In English, for the build's log. */
  readonly message: string
}

export type ProblemKind =
  /** A text without English or Chinese. */
  | 'untranslated'
  /** A parameter, a result or an error without a description. */
  | 'undescribed'
  | 'no-concept'
  | 'no-example'
  /** A member, an example, a platform, a state or a declaration that does not exist. */
  | 'unknown-name'
  /** A concept that a platform neither has members for nor a reason against. */
  | 'empty-concept'
  /** A reason for having no members where there are some. */
  | 'needless-reason'
  | 'duplicate-anchor'
  | 'no-replacement'
  | 'no-manifest'
  | 'no-evidence'
  /** A note on a page with a value of a run, such as `{code}`. */
  | 'run-value'
  /** Close codes out of order or overlapping, a state that nothing leads to. */
  | 'inconsistent'

/** Formats a problem as a line of text. */
export function formatProblem({ kind, platform, place, message }: Problem): string {
  return `${platform ? `${platform}: ` : ''}${place}: ${message} (${kind})`
}
