import type { Scope } from 'sucrase/dist/types/parser/tokenizer/state'

/** A block, function or file, as a scope of declared names. */
export interface LexicalScope {
  readonly isFunction: boolean
  /** Missing for the file's own scope. */
  readonly parent?: LexicalScope
}

/**
 * Arranges the parser's flat list of scopes as a tree.
 *
 * @returns For every token, the innermost surrounding scope.
 */
export function nestScopes(scopes: readonly Scope[], tokenCount: number): LexicalScope[] {
  // The first one is the file's own.
  const [, ...outermostFirst] = [...scopes].sort(
    (a, b) => a.startTokenIndex - b.startTokenIndex || b.endTokenIndex - a.endTokenIndex,
  )
  const file: LexicalScope = { isFunction: true }
  const open: { scope: LexicalScope; end: number }[] = [{ scope: file, end: Infinity }]
  const innermost: LexicalScope[] = []
  let next = 0
  for (let index = 0; index < tokenCount; index++) {
    while (open.at(-1)!.end <= index) open.pop()
    for (; outermostFirst[next] && outermostFirst[next]!.startTokenIndex <= index; next++) {
      const { isFunctionScope, endTokenIndex } = outermostFirst[next]!
      const scope = { isFunction: isFunctionScope, parent: open.at(-1)!.scope }
      open.push({ scope, end: endTokenIndex })
    }
    innermost.push(open.at(-1)!.scope)
  }
  return innermost
}

/** Returns the scope for `var` declarations: the nearest function, or the file. */
export function functionScope(scope: LexicalScope): LexicalScope {
  return scope.isFunction || !scope.parent ? scope : functionScope(scope.parent)
}
