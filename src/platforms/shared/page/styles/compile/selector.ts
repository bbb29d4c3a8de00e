import type { Ancestor, Compound, Selector } from '../rules.ts'

/** A name, possibly with escaped characters, as in `.w-1\/2`. */
const NAME = String.raw`(?:\\.|[\w-]|[^\x00-\x7F])+`

const PART = new RegExp(String.raw`([.#:]?)(${NAME})|(\*)`, 'gy')
const STEP = /\s*([>\s])\s*/y

/** Weights of ids, of classes and states, and of types; no selector is long enough to carry over. */
const ID = 1_000_000
const CLASS = 1_000
const TYPE = 1

type Parts = { -readonly [Key in keyof Compound]: Compound[Key] } & { active?: boolean }

/**
 * Parses a selector made of types, classes, ids and states, in elements with the combinators for
 * descendants and children.
 *
 * @param states States that the platform knows beside `active`, without the colon.
 * @returns `undefined` for any other selector.
 */
export function parseSelector(text: string, states: ReadonlySet<string>): Selector | undefined {
  const source = text.trim()
  const ancestors: Ancestor[] = []
  let specificity = 0
  let at = 0
  for (;;) {
    const read = readCompound(source, at, states)
    if (!read) return undefined
    specificity += read.specificity
    at = read.end
    const { compound } = read
    if (at === source.length) {
      return { ...compound, ...(ancestors.length > 0 && { ancestors }), specificity }
    }
    STEP.lastIndex = at
    const [step, combinator] = STEP.exec(source) ?? []
    // Only the element itself can be known to be pressed.
    if (step === undefined || compound.active) return undefined
    ancestors.unshift({ ...compound, parent: combinator === '>' })
    at += step.length
  }
}

/** Reads the conditions on a single element. */
function readCompound(source: string, start: number, states: ReadonlySet<string>) {
  const compound: Parts = {}
  let specificity = 0
  let end = start
  PART.lastIndex = start
  for (let part = PART.exec(source); part; part = PART.exec(source)) {
    const [whole, kind, name = '', any] = part
    const plain = name.replace(/\\(.)/g, '$1')
    if (any || kind === '') {
      if (end !== start) return undefined
      if (!any) compound.type = plain
    } else if (kind === '#') {
      if (compound.id !== undefined) return undefined
      compound.id = plain
    } else if (kind === '.') compound.classes = [...(compound.classes ?? []), plain]
    else if (plain === 'active') compound.active = true
    else if (states.has(plain)) compound.states = [...(compound.states ?? []), plain]
    else return undefined
    specificity += any ? 0 : kind === '' ? TYPE : kind === '#' ? ID : CLASS
    end += whole.length
  }
  return end === start ? undefined : { compound, specificity, end }
}
