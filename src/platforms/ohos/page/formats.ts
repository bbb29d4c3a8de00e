import type { PageFormat } from '../../page-contract.ts'

/** Pages of ArkUI, which is TypeScript with `struct`. */
export const formats: readonly PageFormat[] = [
  {
    extension: '.ets',
    language: 'typescript',
    ownSyntax: true,
    marks:
      /(?:^|[^\w$.])struct\s+[\p{L}_$][\p{L}\p{N}_$]*\s*\{|(?:^|\s)@(?:Builder|Styles|Extend|AnimatableExtend|Observed|ObservedV2)\b/u,
  },
]
