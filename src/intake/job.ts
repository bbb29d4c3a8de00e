import type { JobType } from '../job-type.ts'
import type { Text } from '../text.ts'
import type { GivenProgram } from './contract.ts'
import { IntakeError } from './error.ts'
import { type Given, openGiven } from './open.ts'

/**
 * Job of a bounded worker to make a program of given files; the problem otherwise. A single archive
 * of a recording is no problem: the message list opens recordings.
 */
export interface IntakeJob extends JobType {
  readonly input: Given
  readonly output:
    { readonly program: GivenProgram } | { readonly recording: true } | { readonly problem: Text }
}

/** Creates a program from given files. */
export async function intakeJob(given: IntakeJob['input']): Promise<IntakeJob['output']> {
  try {
    return { program: await openGiven(given) }
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
    const isRecording = error.problem === 'recording' && given.files.length === 1
    return isRecording ? { recording: true } : { problem: error.text }
  }
}
