import type { EtsFile } from './file.ts'
import { lowerChain } from './ui/chain.ts'

/** Rewrites the body of `@Styles` or `@Extend`: a chain of attributes without a component. */
export function lowerSelf(file: EtsFile, open: number, close: number): void {
  for (let at = open + 1; at < close;) {
    if (file.text(at) !== '.') {
      at++
      continue
    }
    file.edits.insert(file.tokens[at]!.start, '$arkui.self()')
    at = Math.max(lowerChain(file, at, false), at + 1)
  }
}
