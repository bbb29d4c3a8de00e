import type { TestFile } from '../suite.ts'
import { attributeFiles } from './attributes.ts'
import { binaryFiles } from './binary.ts'
import { bufferedAmountFiles } from './buffered-amount.ts'
import { closeMethodFiles } from './close-method.ts'
import { closeFiles } from './closing.ts'
import { constantsFiles } from './constants.ts'
import { constructorFiles } from './constructor.ts'
import { createFiles } from './create.ts'
import { eventsFiles } from './events.ts'
import { handshakeFiles } from './handshake.ts'
import { sendMethodFiles } from './send-method.ts'
import { sendFiles } from './sending.ts'

/** Every sub-test of the suite, by the file of web-platform-tests that it re-expresses. */
export const files: readonly TestFile[] = [
  ...constructorFiles,
  ...createFiles,
  ...closeFiles,
  ...sendFiles,
  ...binaryFiles,
  ...bufferedAmountFiles,
  ...closeMethodFiles,
  ...constantsFiles,
  ...eventsFiles,
  ...attributeFiles,
  ...sendMethodFiles,
  ...handshakeFiles,
]
