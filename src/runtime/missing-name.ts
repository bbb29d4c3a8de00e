import type { Snapshot } from './entries.ts'

/** Names of a page's scripts that a program without a page lacks. */
const OF_PAGE = ['document', 'window', 'localStorage', 'sessionStorage', 'alert', '$', 'jQuery']

/** Names in the global scope of a single platform, by the platform's note. */
const OF_PLATFORMS = [
  {
    note: 'program.of-wechat',
    names: ['wx', 'Page', 'App', 'Component', 'getApp', 'getCurrentPages'],
  },
  { note: 'program.of-uni', names: ['uni'] },
  { note: 'program.of-weex', names: ['weex'] },
] as const

/** A name that does not exist, and the note that says where it does. */
export interface MissingName {
  readonly name: string
  readonly note: string
}

/** Returns the name that an error says is not defined, if it is one of a page or of another platform. */
export function missingName(error: Snapshot): MissingName | undefined {
  if (error.type !== 'error' || error.name !== 'ReferenceError') return undefined
  const name = firstMissing(error.message, OF_PAGE)
  if (name !== undefined) return { name, note: 'program.page-missing' }
  for (let index = 0; index < OF_PLATFORMS.length; index++) {
    const { note, names } = OF_PLATFORMS[index]!
    const found = firstMissing(error.message, names)
    if (found !== undefined) return { name: found, note }
  }
  return undefined
}

/** Returns the name that a message is about, in the words of each engine. */
function firstMissing(message: string, names: readonly string[]): string | undefined {
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    if (message === `${name} is not defined` || message === `Can't find variable: ${name}`) {
      return name
    }
  }
  return undefined
}
