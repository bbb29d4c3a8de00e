import type { JobType } from '../../job-type.ts'
import type { Text } from '../../text.ts'
import { HarError } from '../har/error.ts'
import { fromHar } from '../har/read.ts'
import { unpackHar } from '../har/unpack.ts'
import { replayScript, type ReplayOptions, type ReplayScript } from './script.ts'

/** Contents of a HAR, and the replay script. */
export interface Replay extends ReplayScript {
  readonly sessions: number
  readonly messages: number
  /** Number of unreadable messages and connections. */
  readonly skipped: number
}

/** Job of a bounded worker to create a replay of a HAR; the problem of the file otherwise. */
export interface ReplayJob extends JobType {
  readonly input: { readonly file: Blob; readonly options: ReplayOptions }
  readonly output: { readonly replay: Replay } | { readonly problem: Text }
}

/** Reads a HAR and writes a replay. The recording itself, possibly large, stays here. */
export async function replayJob({
  file,
  options,
}: ReplayJob['input']): Promise<ReplayJob['output']> {
  try {
    const { text, attached } = await unpackHar(file)
    const recording = fromHar(text, attached)
    const { sessions, skipped } = recording
    const messages = sessions.reduce((sum, session) => sum + session.messages.length, 0)
    const script = replayScript(recording, options)
    return { replay: { ...script, sessions: sessions.length, messages, skipped } }
  } catch (error) {
    if (!(error instanceof HarError)) throw error
    return { problem: error.text }
  }
}
