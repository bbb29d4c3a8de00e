import type { PageServices } from '../../../page-compiler.ts'
import { type Edited, Edits } from '../../../shared/page/compiler/edits.ts'
import type { EtsFile } from './file.ts'
import { bracketText } from './messages.ts'
import { lowerSelf } from './self.ts'
import { isBuilder, isStyles } from './structs.ts'
import type { Target } from './target.ts'
import { pairBrackets, tokenize } from './tokens.ts'
import { declaredNames, decoratedFunctions, lowerFile } from './top-level.ts'
import { lowerBlock, lowerComponent } from './ui/statements.ts'

/**
 * Rewrites a file of ArkUI to TypeScript on the same lines.
 *
 * @param services Receives what is wrong with the file.
 * @returns `undefined` when the brackets do not match.
 */
export function rewrite(
  source: string,
  target: Target<EtsFile>,
  services: Pick<PageServices, 'error' | 'note'>,
): Edited | undefined {
  const tokens = tokenize(source)
  const pairs = pairBrackets(tokens)
  if ('offset' in pairs) {
    services.error(pairs.offset, bracketText(pairs.bracket))
    return undefined
  }
  const text = (index: number): string => tokens[index]?.text ?? ''
  const edits = new Edits(source)
  let sites = 0
  const file: EtsFile = {
    rules: { block: lowerBlock, component: lowerComponent, self: lowerSelf },
    target,
    tokens,
    pairs,
    edits,
    services,
    text,
    declared: declaredNames({ tokens, text }),
    builders: decoratedFunctions({ tokens, text }, isBuilder),
    styles: decoratedFunctions({ tokens, text }, isStyles),
    ownBuilders: new Set(),
    ownStyles: new Set(),
    nextSite: () => ++sites,
    note: (id, index, values) => services.note(id, tokens[index]!.start, values),
  }
  lowerFile(file)
  return edits.apply()
}
