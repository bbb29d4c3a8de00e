import { isConceptId } from '../../platforms/concept-ids.ts'
import type { Member, Parameter, PlatformReference, Signature } from '../model.ts'
import type { Text } from '../../text.ts'
import type { Problem, ProblemKind } from './problem.ts'
import { isBilingual } from './texts.ts'

/** Finds the gaps of a platform's members; see `shown-by.ts` for the definition of an example. */
export function checkMembers(platform: PlatformReference): Problem[] {
  return platform.members.flatMap((member) => {
    const problem = (kind: ProblemKind, message: string): Problem => ({
      kind,
      platform: platform.id,
      place: member.id,
      message,
    })
    return [
      ...texts(member).flatMap(([what, text]): Problem[] => describe(what, text, problem)),
      ...(isConceptId(member.concept) ? [] : [problem('no-concept', 'names no known concept')]),
      ...(member.examples.length > 0 ? [] : [problem('no-example', 'is shown by no example')]),
      ...(member.deprecated && !member.deprecated.replacement
        ? [problem('no-replacement', 'is deprecated and names no member to use instead')]
        : []),
      ...member.needs
        .filter((need) => !platform.declarations.some(({ id }) => id === need))
        .map((need) => problem('unknown-name', `needs ${need}, which the platform does not have`)),
    ]
  })
}

function describe(
  what: string,
  text: Text,
  problem: (kind: ProblemKind, message: string) => Problem,
): Problem[] {
  if (!text.en && !text.zh) return [problem('undescribed', `says nothing of ${what}`)]
  return isBilingual(text) ? [] : [problem('untranslated', `lacks a language in ${what}`)]
}

/** Returns every text of a member with a label. */
function texts(member: Member): [string, Text][] {
  const { summary, remarks, overloads, deprecated, payload } = member
  return [
    ['its summary', summary],
    ...remarks.map((text): [string, Text] => ['its remarks', text]),
    ...(deprecated ? [['its deprecation', deprecated.text] satisfies [string, Text]] : []),
    ...overloads.flatMap(textsOfForm),
    ...(payload?.arguments ?? []).flatMap(({ name, text }): [string, Text][] =>
      text ? [[`the callback’s ${name}`, text]] : [],
    ),
  ]
}

function textsOfForm({
  summary,
  remarks,
  parameters,
  returns,
  throws,
}: Signature): [string, Text][] {
  return [
    ['the summary of a form', summary],
    ...remarks.map((text): [string, Text] => ['the remarks of a form', text]),
    ...parameters.flatMap(textOfParameter),
    ...(returns ? [['the result', returns.text ?? nothing] satisfies [string, Text]] : []),
    ...throws.map(({ code, text }): [string, Text] => [`the error ${code ?? ''}`.trim(), text]),
  ]
}

const nothing: Text = { en: '', zh: '' }

const textOfParameter = ({ name, text }: Parameter): [string, Text][] =>
  text ? [[`the parameter ${name}`, text]] : []
