import type { PlatformReference } from '../model.ts'
import type { Problem, ProblemKind } from './problem.ts'
import { isBilingual } from './texts.ts'

type Report = (kind: ProblemKind, place: string, message: string) => Problem

/** Finds the problems of a platform's notes, examples and facts. */
export function checkPlatform(platform: PlatformReference): Problem[] {
  const report: Report = (kind, place, message) => ({
    kind,
    platform: platform.id,
    place,
    message,
  })
  return [
    ...checkNames(platform, report),
    ...checkAnchors(platform, report),
    ...checkTexts(platform, report),
    ...checkGeneralNotes(platform, report),
    ...checkEvidence(platform, report),
    ...checkCodesAndStates(platform, report),
    ...platform.declarations
      .filter(({ code }) => !code)
      .map(({ id }) => report('no-manifest', id, 'has no block of the manifest')),
  ]
}

/** Finds names of unknown members, examples, notes or habits. */
function checkNames(platform: PlatformReference, report: Report): Problem[] {
  const { facts, notes, examples } = platform
  const members = new Set(platform.members.map(({ id }) => id))
  const naming = [
    ...notes.map((note) => ({ ...note, place: note.id })),
    ...examples.map((example) => ({ ...example, place: `example ${example.id}` })),
    ...facts.errata.map((erratum) => ({ ...erratum, place: `erratum ${erratum.id}` })),
    ...facts.errorCodes.map((error) => ({ ...error, place: `error ${error.code}` })),
    ...(facts.hosts?.rows ?? []).map((row) => ({ ...row, place: 'hosts' })),
  ]
  return [
    ...naming.flatMap(({ members: named, place }) =>
      named
        .filter((name) => !members.has(name))
        .map((name) => report('unknown-name', place, `names ${name}, which does not exist`)),
    ),
    ...facts.footguns
      .filter(({ example }) => !examples.some(({ id }) => id === example))
      .map(({ id, example }) =>
        report('unknown-name', `footgun ${id}`, `has no example ${example}`),
      ),
    ...Object.entries(facts.furtherNotes)
      .flatMap(([id, further]) => further.map((note) => [id, note] as const))
      .filter(([, note]) => !notes.some(({ id }) => id === note))
      .map(([id, note]) => report('unknown-name', `concept ${id}`, `has no note ${note}`)),
    ...facts.footguns
      .flatMap(({ id, notes: said }) => said.map((note) => [id, note] as const))
      .filter(([, note]) => !notes.some(({ id }) => id === note))
      .map(([id, note]) => report('unknown-name', `footgun ${id}`, `has no note ${note}`)),
    ...facts.footguns
      .filter(({ habit }) => habit && !facts.habits.includes(habit))
      .map(({ id, habit }) =>
        report('unknown-name', `footgun ${id}`, `is of no habit of the platform: ${habit}`),
      ),
  ]
}

function checkAnchors(platform: PlatformReference, report: Report): Problem[] {
  const entries = [...platform.members, ...platform.notes, ...platform.examples]
  const seen = new Map<string, string>()
  return entries.flatMap(({ id, anchor }) => {
    const other = seen.get(anchor)
    seen.set(anchor, id)
    return other === undefined
      ? []
      : [report('duplicate-anchor', id, `has the anchor #${anchor}, as has ${other}`)]
  })
}

function checkTexts({ facts, title, summary, ...rest }: PlatformReference, report: Report) {
  const texts = [
    ['its title', title],
    ['its summary', summary],
    ...rest.notes.map(({ id, text }) => [id, text] as const),
    ...rest.examples.map((each) => [`example ${each.id}`, each.summary] as const),
    ...Object.entries(facts.cells).map(([id, text]) => [`cell ${id}`, text] as const),
    ...Object.entries(facts.reasons).map(([id, text]) => [`reason ${id}`, text] as const),
    ...facts.states.states.map(({ id, text }) => [`state ${id}`, text] as const),
    ...facts.closeCodes.flatMap(({ from, send, report: told }) =>
      [send, ...(told ? [told] : [])].map((text) => [`close code ${from}`, text] as const),
    ),
    ...facts.errorCodes.map(({ code, text }) => [`error ${code}`, text] as const),
    ...facts.footguns.map(({ id, text }) => [`footgun ${id}`, text] as const),
    ...facts.errata.map(({ id, text }) => [`erratum ${id}`, text] as const),
  ] as const
  return texts
    .filter(([, text]) => !isBilingual(text))
    .map(([place]) => report('untranslated', place, 'lacks a language'))
}

/** Finds notes whose text on a page has a value of a run, and sentences for unknown notes. */
function checkGeneralNotes({ facts, notes }: PlatformReference, report: Report): Problem[] {
  const ids = new Set(notes.map(({ id }) => id))
  return [
    ...notes
      .filter(({ text: { en, zh } }) => /\{\w+\}/.test(en + zh))
      .map(({ id }) => report('run-value', id, 'has a value of a run and no general sentence')),
    ...Object.keys(facts.generalNotes ?? {})
      .filter((id) => !ids.has(id))
      .map((id) => report('unknown-name', `general note ${id}`, 'belongs to no note')),
  ]
}

function checkEvidence({ facts, notes }: PlatformReference, report: Report): Problem[] {
  const proven = [
    ...notes.map(({ id, evidence }) => [id, evidence] as const),
    ...facts.closeCodes.map(({ from, evidence }) => [`close code ${from}`, evidence] as const),
    ...facts.errorCodes.map(({ code, evidence }) => [`error ${code}`, evidence] as const),
    ...facts.footguns.map(({ id, evidence }) => [`footgun ${id}`, evidence] as const),
    ...facts.errata.map(({ id, evidence }) => [`erratum ${id}`, evidence] as const),
  ] as const
  return proven
    .filter(([, evidence]) => evidence.length === 0)
    .map(([place]) => report('no-evidence', place, 'says nothing of where it comes from'))
}

function checkCodesAndStates({ facts }: PlatformReference, report: Report): Problem[] {
  const { closeCodes, states } = facts
  const known = new Set(states.states.map(({ id }) => id))
  const reached = new Set(states.transitions.map(({ to }) => to))
  return [
    ...closeCodes
      .filter(({ from, to }, index) => to < from || from <= (closeCodes[index - 1]?.to ?? -1))
      .map(({ from }) => report('inconsistent', `close code ${from}`, 'is out of order')),
    ...states.transitions
      .flatMap(({ from, to }) => [from, to])
      .filter((state) => !known.has(state))
      .map((state) => report('unknown-name', `state ${state}`, 'is not a state')),
    ...states.states
      .slice(1)
      .filter(({ id }) => !reached.has(id))
      .map(({ id }) => report('inconsistent', `state ${id}`, 'is reached by no transition')),
  ]
}
