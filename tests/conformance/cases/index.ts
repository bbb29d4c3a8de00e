import type { TestFile } from '../suite.ts'
import { binaryFiles } from './binary.ts'
import { bufferedAmountFiles } from './buffered-amount.ts'
import { closeMethodFiles } from './close-method.ts'
import { closeFiles } from './closing.ts'
import { constantsFiles } from './constants.ts'
import { constructorFiles } from './constructor.ts'
import { createFiles } from './create.ts'
import { eventHandlerFiles } from './event-handlers.ts'
import { eventsFiles } from './events.ts'
import { handshakeFiles } from './handshake.ts'
import { interfaceFiles } from './interface.ts'
import { linkFiles } from './link.ts'
import { negotiatedFiles } from './negotiated.ts'
import { readyStateFiles } from './ready-state.ts'
import { sendMethodFiles } from './send-method.ts'
import { sendFiles } from './sending.ts'
import { urlFiles } from './url.ts'

/** Every sub-test of the suite, by the matching file of web-platform-tests, and our own. */
export const files: readonly TestFile[] = [
  ...constructorFiles,
  ...createFiles,
  ...closeFiles,
  ...sendFiles,
  ...binaryFiles,
  ...bufferedAmountFiles,
  ...closeMethodFiles,
  ...constantsFiles,
  ...eventHandlerFiles,
  ...eventsFiles,
  ...readyStateFiles,
  ...urlFiles,
  ...negotiatedFiles,
  ...interfaceFiles,
  ...sendMethodFiles,
  ...handshakeFiles,
  ...linkFiles,
]
