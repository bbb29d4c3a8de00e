// Derived from `list.ts` by `npm run platforms`.
import type { ScriptHints } from '../script-hints.ts'
import type { PlatformId } from '../list.ts'
import { hints as ohos } from '../ohos/hints/index.ts'

/** Hints about scripts by platform, for the editor. */
export const scriptHints: Readonly<Record<string, ScriptHints>> = {
  ohos,
} satisfies Partial<Record<PlatformId, ScriptHints>>
