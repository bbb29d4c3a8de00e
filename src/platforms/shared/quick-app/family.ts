import type { Text } from '../../../text.ts'
import type { Evidence } from '../../contract.ts'
import { quickAppEngine } from '../evidence.ts'
import type { EventName } from './shim/dialect.ts'

/** A platform of the quick-app family, for texts. */
export interface Family<Id extends string> {
  /** Id of the platform; begins the ids of its notes. */
  readonly id: Id
  /** Name of the platform within a sentence. */
  readonly name: Text
  /** Its device within a sentence, without an article. */
  readonly device: Text
  /** Name of the module, and of the feature in an app's manifest. */
  readonly feature: string
  readonly handlers: Readonly<Record<EventName, string>>
  /** The document that the reference follows. */
  readonly document: Evidence
  /** How every API of the platform is called. */
  readonly rules: Evidence
  /** A choice of the project. */
  readonly chosen: Evidence
}

/** Returns evidence from the source of the quick-app engine, the origin of BlueOS. */
export const quickApp = (file: string): Evidence => ({
  kind: 'source',
  ...quickAppEngine,
  source: `${quickAppEngine.source}, ${file}`,
})

/** Returns a name for the beginning of a Chinese sentence: a space follows Latin letters. */
export const spaced = (name: string): string => (/\w$/.test(name) ? `${name} ` : name)

/** Returns a name for the middle of a Chinese sentence: spaces surround Latin letters. */
export const within = (name: string): string => (/^\w/.test(name) ? ` ${spaced(name)}` : name)
