import type { Snapshot } from './entries.ts'

/** Names that a program may lack, by the note that says where they are: on a page, or on a platform. */
const LACKED = [
  {
    note: 'program.page-missing',
    names: ['document', 'window', 'localStorage', 'sessionStorage', 'alert', '$', 'jQuery'],
  },
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
  for (let index = 0; index < LACKED.length; index++) {
    const { note, names } = LACKED[index]!
    const name = firstMissing(error.message, names)
    if (name !== undefined) return { name, note }
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
