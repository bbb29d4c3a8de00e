import type { Snapshot } from './entries.ts'

/** Names of a page's scripts that a program without a page lacks. */
const NAMES = ['document', 'window', 'localStorage', 'sessionStorage', 'alert', '$', 'jQuery']

/** Returns the name of a page that an error says is not defined, in the words of each engine. */
export function missingOfPage(error: Snapshot): string | undefined {
  if (error.type !== 'error' || error.name !== 'ReferenceError') return undefined
  for (let index = 0; index < NAMES.length; index++) {
    const name = NAMES[index]!
    const { message } = error
    if (message === `${name} is not defined` || message === `Can't find variable: ${name}`) {
      return name
    }
  }
  return undefined
}
