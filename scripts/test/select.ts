import type { Stage } from './stages.ts'

/** Selects the stages for use during development. */
const QUICK = 'quick'

/**
 * Selects stages by words in the name. Without words, all stages but the on-demand stages run; the
 * word `quick` stands for the stages marked so. A word matching other stages, too, selects no
 * on-demand stage.
 *
 * @throws {Error} When a word is in no stage's name.
 */
export function select(stages: readonly Stage[], words: readonly string[]): Stage[] {
  const usual = stages.filter(({ onDemand }) => !onDemand)
  if (words.length === 0) return usual
  const selected = words.flatMap((word) => {
    const named = stages.filter((stage) => matches(stage, word))
    if (named.length === 0) throw new Error(unknown(word, stages))
    const usualNamed = named.filter((stage) => usual.includes(stage))
    return word === QUICK || usualNamed.length === 0 ? named : usualNamed
  })
  return stages.filter((stage) => selected.includes(stage))
}

const matches = ({ name, quick }: Stage, word: string): boolean =>
  word === QUICK ? quick === true : name.toLowerCase().includes(word.toLowerCase())

const unknown = (word: string, stages: readonly Stage[]): string =>
  `No stage's name contains '${word}'. The stages are:\n` +
  stages.map(({ name }) => `  ${name}`).join('\n')
