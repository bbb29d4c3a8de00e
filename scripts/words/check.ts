import { docComments } from './doc-comments.ts'
import { countWords, proseOf } from './prose.ts'
import { literals } from './literals.ts'
import { CHINESE, CHINESE_TEXTS, ENGLISH, ENGLISH_TEXTS, type Term } from './terms.ts'
import { beginsWithVerb } from './verbs.ts'

/** A file to check. */
export interface Source {
  /** Path from the project's root. */
  readonly name: string
  readonly text: string
}

/** A place with a broken rule of the style. */
export interface Fault {
  readonly place: string
  readonly message: string
}

/** Result of a check. */
export interface Report {
  readonly faults: readonly Fault[]
  /** Pronouns and relatives in 100 words of the doc comments. */
  readonly standIns: number
}

/** Most pronouns and relatives in 100 words of doc comments, over all files. */
export const MOST_STAND_INS = 3

/** Files whose string literals people read. */
const TEXTS = /^(?:src|playground|\.vitepress)\/.*\.(?:ts|vue)$/

/** Lines that a program of the gallery prints, in the words of the program's author. */
const PRINTED = /^(?:log|info|warn|error|debug|note): /

/** Doc comments with this many pronouns and relatives are listed first when the sum is too high. */
const LISTED = 30

/**
 * Checks the doc comments and the terms of TypeScript files, Vue components and Markdown pages.
 *
 * A doc comment of a function begins with a verb; the doc comments of all files together hold at
 * most {@link MOST_STAND_INS} pronouns and relatives in 100 words; no file outside the specifications uses a replaced term,
 * and no text of the site or the package a phrase of {@link ENGLISH_TEXTS} or {@link CHINESE_TEXTS}.
 */
export function checkWords(sources: readonly Source[]): Report {
  const comments = sources.filter(({ name }) => /\.(ts|vue)$/.test(name)).flatMap(commentsOf)
  const words = sum(comments.map(({ count }) => count.words))
  const standIns = (100 * sum(comments.map(({ count }) => count.standIns))) / (words || 1)
  const faults = [
    ...comments
      .filter(({ isFunction, prose }) => isFunction && !beginsWithVerb(prose))
      .map(({ place, prose }) => ({
        place,
        message: `The doc comment of a function begins with a verb, not with "${start(prose)}".`,
      })),
    ...(standIns > MOST_STAND_INS ? tooMany(comments, standIns) : []),
    ...sources.filter(({ name }) => !name.startsWith('tests/')).flatMap(replacedTerms),
    ...sources.filter(({ name }) => TEXTS.test(name)).flatMap(avoidedInTexts),
  ]
  return { faults, standIns }
}

function commentsOf({ name, text }: Source) {
  return docComments(name, text).map(({ line, source, isFunction }) => {
    const prose = proseOf(source)
    return { place: `${name}:${line}`, prose, isFunction, count: countWords(prose) }
  })
}

function tooMany(comments: readonly ReturnType<typeof commentsOf>[number][], rate: number) {
  const worst = [...comments].sort((a, b) => b.count.standIns - a.count.standIns)
  return [
    {
      place: 'all doc comments',
      message: `${rate.toFixed(1)} pronouns and relatives in 100 words; at most ${MOST_STAND_INS} are allowed. Name the thing instead.`,
    },
    ...worst.slice(0, LISTED).map(({ place, prose, count }) => ({
      place,
      message: `${count.standIns} in ${count.words} words: "${start(prose)} …"`,
    })),
  ]
}

function replacedTerms({ name, text }: Source): Fault[] {
  return text.split('\n').flatMap((content, index) =>
    termsIn(content, [...ENGLISH, ...CHINESE]).map((message) => ({
      place: `${name}:${index + 1}`,
      message,
    })),
  )
}

/** Finds phrases to avoid in texts. A literal of a single word is a name, not a text. */
function avoidedInTexts({ name, text }: Source): Fault[] {
  return literals(name, text)
    .filter(({ text }) => /\s|\p{Script=Han}/u.test(text.trim()) && !PRINTED.test(text))
    .flatMap((literal) =>
      termsIn(literal.text, [...ENGLISH_TEXTS, ...CHINESE_TEXTS]).map((message) => ({
        place: `${name}:${literal.line}`,
        message,
      })),
    )
}

function termsIn(content: string, terms: readonly Term[]): string[] {
  return terms
    .map(({ avoid, use }) => ({ found: avoid.exec(content)?.[0], use }))
    .filter(({ found }) => found !== undefined)
    .map(({ found, use }) => `"${found}" is replaced by: ${use}.`)
}

const start = (prose: string) => prose.split(/\s+/).slice(0, 6).join(' ')

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
