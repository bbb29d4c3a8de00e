import { type DeclarationKind, findDeclarations } from './declarations.ts'
import { IdentifierRole, type Syntax, type Token, TokenType } from './syntax.ts'

/** A file without the exports of its own declarations, and the removed exports. */
export interface ExtractedExports {
  /** As long as the original: removed code is blank. */
  readonly source: string
  /** As many as in the original, because tokens refer to each other by index. */
  readonly tokens: Token[]
  /** Local names by exported names. */
  readonly bindings: ReadonlyMap<string, string>
}

const DECLARES_VARIABLES = new Set<TokenType>([TokenType._var, TokenType._let, TokenType._const])
const DECLARES_NAME = new Set<TokenType>([TokenType._function, TokenType._class, TokenType._enum])

/**
 * Removes the exports of a file's own declarations, which Sucrase would translate to copies made
 * once: such copies miss destructuring, hoisting and all but the first variable of a statement.
 * Exports from elsewhere, and a default value without a name, stay for Sucrase.
 */
export function extractExports(syntax: Syntax): ExtractedExports {
  const extraction = new Extraction(syntax)
  syntax.tokens.forEach(({ type, isType }, index) => {
    if (type === TokenType._export && !isType) extraction.take(index)
  })
  return extraction
}

class Extraction implements ExtractedExports {
  source: string
  readonly tokens: Token[]
  readonly bindings = new Map<string, string>()
  readonly #syntax: Syntax
  /** Kinds of the file's declarations, by name. */
  readonly #declared: ReadonlyMap<string, DeclarationKind>

  constructor(syntax: Syntax) {
    this.#syntax = syntax
    this.source = syntax.source
    this.tokens = [...syntax.tokens]
    this.#declared = new Map(
      findDeclarations(syntax)
        .filter(({ scope }) => !scope.parent)
        .map(({ name, kind }) => [name, kind]),
    )
  }

  /** Removes the `export` at an index if a declaration of the file follows. */
  take(index: number): void {
    const next = this.#at(index + 1)
    if (next.isType) return
    if (next.type === TokenType.braceL) return this.#takeList(index)
    const isDefault = next.type === TokenType._default
    const start = isDefault ? index + 2 : index + 1
    if (DECLARES_VARIABLES.has(this.#at(start).type) && !this.#isConstEnum(start)) {
      this.#replace(index)
      for (const name of this.#variables(start)) this.bindings.set(name, name)
      return
    }
    const name = this.#declaredName(start)
    if (name === undefined) return
    this.#replace(index)
    if (isDefault) this.#replace(index + 1)
    this.bindings.set(isDefault ? 'default' : name, name)
  }

  /**
   * Replaces `export { a, b as c }` with a function without callers; the function body keeps
   * imports used only by the list.
   */
  #takeList(index: number) {
    let end = index + 2
    while (this.#at(end).type !== TokenType.braceR) end++
    if (this.#syntax.text(end + 1) === 'from') return
    this.#replace(index, ';()=>')
    for (let start = index + 2; start < end;) {
      let after = start
      while (after < end && this.#at(after).type !== TokenType.comma) after++
      this.#takeSpecifier(start, after)
      if (after < end) this.#replace(after, ';')
      start = after + 1
    }
  }

  #takeSpecifier(start: number, end: number) {
    const local = this.#syntax.text(start)
    const kind = this.#declared.get(local)
    // `type T` is two names, `a as b` three.
    const isValue = kind !== undefined && end - start !== 2 && !this.#at(start).isType
    if (isValue) this.bindings.set(this.#syntax.text(end - 1), local)
    const isUse = isValue && kind === 'import'
    if (isUse) this.tokens[start] = { ...this.#at(start), identifierRole: IdentifierRole.Access }
    for (let index = isUse ? start + 1 : start; index < end; index++) this.#replace(index)
  }

  /** Returns the names bound by the declarations of a statement. */
  #variables(keyword: number): string[] {
    const names: string[] = []
    for (let index = keyword; ;) {
      for (let depth = 0; ;) {
        const { type, identifierRole, isType } = this.#at(++index)
        if (isDeclaration(identifierRole) && !isType && !this.#syntax.scopeAt(index).parent) {
          names.push(this.#syntax.text(index))
        }
        if (type === TokenType.braceL || type === TokenType.bracketL) depth++
        if (type === TokenType.braceR || type === TokenType.bracketR) depth--
        if (depth === 0) break
      }
      index++
      while (this.#at(index).isType || this.#at(index).type === TokenType.bang) index++
      if (this.#at(index).type === TokenType.eq) index = this.#at(index).rhsEndIndex!
      if (this.#at(index).type !== TokenType.comma) return names
    }
  }

  /** Returns the name of the function, class or enum declared here, or `undefined`. */
  #declaredName(start: number): string | undefined {
    let index = start
    while (['async', 'abstract', 'const'].includes(this.#syntax.text(index))) index++
    if (!DECLARES_NAME.has(this.#at(index).type) || this.#at(index).isType) return undefined
    if (this.#at(index + 1).type === TokenType.star) index++
    const { type, identifierRole } = this.#at(index + 1)
    return type === TokenType.name && (isDeclaration(identifierRole) || this.#isEnum(index))
      ? this.#syntax.text(index + 1)
      : undefined
  }

  #isConstEnum(index: number) {
    return this.#at(index).type === TokenType._const && this.#isEnum(index + 1)
  }

  #isEnum(index: number) {
    return this.#at(index).type === TokenType._enum
  }

  #at(index: number): Token {
    return this.#syntax.tokens[index]!
  }

  /** Replaces a token with a text ignored by every transformation, padded with blanks. */
  #replace(index: number, text = '') {
    const { start, end } = this.#at(index)
    const padded = text.padEnd(end - start)
    this.source = this.source.slice(0, start) + padded + this.source.slice(end)
    this.tokens[index] = { ...this.#at(index), type: TokenType.semi, identifierRole: null }
  }
}

function isDeclaration(role: IdentifierRole | null): boolean {
  return (
    role === IdentifierRole.TopLevelDeclaration ||
    role === IdentifierRole.ObjectShorthandTopLevelDeclaration
  )
}

/**
 * Writes the code defining a file's exports before the file runs, each export bound to the
 * variable.
 *
 * @param bindings Local names by exported names.
 * @param expressionOf Returns the expression for reading a local name.
 * @returns Code without a line break; empty for a file without such exports.
 */
export function exportsCode(
  bindings: ReadonlyMap<string, string>,
  expressionOf: (localName: string) => string,
): string {
  if (bindings.size === 0) return ''
  const marked = 'Object.defineProperty(exports, "__esModule", { value: true });'
  const defined = [...bindings].map(
    ([name, local]) =>
      `Object.defineProperty(exports, "${name}", { enumerable: true, get: () => ${expressionOf(local)} });`,
  )
  return marked + defined.join('')
}
