import { type Syntax, TokenType } from './syntax.ts'

const META = /^import\s*\.\s*meta/

/**
 * Replaces `import.meta`, which a script cannot hold, with `module.meta` of the loader. Length and
 * lines stay, so that mappings still fit.
 *
 * @param code Output of the compiler.
 * @param mappings Offset in `code` of each token's output; `undefined` for a token without output.
 */
export function replaceImportMeta(
  code: string,
  mappings: readonly (number | undefined)[],
  syntax: Pick<Syntax, 'tokens' | 'text'>,
): string {
  const parts: string[] = []
  let end = 0
  syntax.tokens.forEach((_, index) => {
    const at = mappings[index]
    if (at === undefined || at < end || !isImportMeta(syntax, index)) return
    const found = META.exec(code.slice(at, at + 100))?.[0]
    if (!found) return
    parts.push(code.slice(end, at), 'module.meta', found.replace(/\S+/g, ''))
    end = at + found.length
  })
  return end === 0 ? code : parts.join('') + code.slice(end)
}

/** Returns whether `import.meta` begins at a token; the parser takes its `import` for a name. */
export const isImportMeta = ({ tokens, text }: Pick<Syntax, 'tokens' | 'text'>, index: number) =>
  tokens[index]!.type === TokenType.name &&
  text(index) === 'import' &&
  tokens[index - 1]?.type !== TokenType.dot &&
  tokens[index + 1]?.type === TokenType.dot
