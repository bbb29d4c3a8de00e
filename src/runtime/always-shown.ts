import type { AppState } from '../platforms/contract.ts'

/** An app in the foreground, which never ends, for programs without a device. */
export const ALWAYS_SHOWN: AppState = { shown: true, onChange() {}, onEnd() {} }
