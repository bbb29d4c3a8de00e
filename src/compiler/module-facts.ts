import { type Declaration, findDeclarations } from './declarations.ts'
import { extractExports } from './exports.ts'
import { type Syntax, TokenType } from './syntax.ts'

/** A name imported or exported from elsewhere. */
export interface ImportedName {
  /** As the other module exports it; `default` for the default export, `*` for the whole. */
  readonly imported: string
  /** As the file calls or exports it. */
  readonly local: string
  /** Offset of the name in the source. */
  readonly offset: number
}

/** An `import … from` or `export … from` of a file, without the names of types. */
export interface ImportStatement {
  readonly specifier: string
  /** Offset of the specifier in the source. */
  readonly offset: number
  /** Empty for an import of the module alone. */
  readonly names: readonly ImportedName[]
  readonly reexports: boolean
  /** Index of the first token. */
  readonly first: number
  /** Index of the specifier's token. */
  readonly last: number
}

/** The modules that a file asks for, and the names that the file exports. */
export interface ModuleFacts {
  readonly imports: readonly ImportStatement[]
  /** Literal specifiers of `require` and `import()`. */
  readonly requires: readonly string[]
  /** Names of values and types; `undefined` when only running the file can tell, as for CommonJS. */
  readonly exported: ReadonlySet<string> | undefined
  /** Names of the file's own variables by exported names. */
  readonly locals: ReadonlyMap<string, string>
  /** Exported names whose value may change while the program runs. */
  readonly changing: ReadonlySet<string>
}

/** Facts of a file without statements, such as a page before its script is known. */
export const UNKNOWN_FACTS: ModuleFacts = {
  imports: [],
  requires: [],
  exported: undefined,
  locals: new Map(),
  changing: new Set(),
}

/** Reads the imports and exports of a file from the tokens. */
export function moduleFacts(syntax: Syntax): ModuleFacts {
  return new Reader(syntax).read()
}

const ASSIGNS = new Set<TokenType>([TokenType.eq, TokenType.assign, TokenType.postIncDec])
const ENDS_IN_PATTERN = new Set<TokenType>([
  TokenType.comma,
  TokenType.bracketR,
  TokenType.braceR,
  TokenType.eq,
])

const TYPES = /^(?:interface|type|enum|namespace|module|class|function)$/

class Reader {
  readonly #syntax: Syntax
  readonly #imports: ImportStatement[] = []
  readonly #requires: string[] = []
  readonly #exported = new Set<string>()
  /** Local names by exported names. */
  readonly #locals: ReadonlyMap<string, string>
  #isModule = false
  #isOpen = false

  constructor(syntax: Syntax) {
    this.#syntax = syntax
    this.#locals = extractExports(syntax).bindings
    for (const name of this.#locals.keys()) this.#exported.add(name)
  }

  read(): ModuleFacts {
    const { tokens } = this.#syntax
    for (let index = 0; index < tokens.length; index++) {
      const { type } = tokens[index]!
      if (this.#type(index - 1) === TokenType.dot) continue
      if (type === TokenType._import) this.#readImport(index)
      else if (type === TokenType._export) this.#readExport(index)
      else if (this.#syntax.text(index) === 'require') this.#readCall(index)
    }
    return {
      imports: this.#imports,
      requires: this.#requires,
      exported: this.#isModule && !this.#isOpen ? this.#exported : undefined,
      locals: this.#locals,
      changing: this.#changing(),
    }
  }

  #readImport(index: number) {
    if (this.#type(index + 1) === TokenType.parenL) return this.#readCall(index)
    this.#isModule = true
    let at = index + 1
    if (this.#text(at) === 'type' && !['from', ','].includes(this.#text(at + 1))) return
    // `import a = require('a')`.
    if (this.#text(at + 1) === '=') return
    const names: ImportedName[] = []
    while (this.#type(at) !== TokenType.string) {
      if (this.#type(at) === undefined) return
      if (this.#type(at) === TokenType.star) {
        names.push({ imported: '*', local: this.#text(at + 2), offset: this.#start(at) })
        at += 3
      } else if (this.#type(at) === TokenType.braceL) {
        const list = this.#readList(at)
        names.push(...list.names)
        at = list.end
      } else {
        if (this.#type(at) === TokenType.name && this.#text(at) !== 'from') {
          names.push({ imported: 'default', local: this.#text(at), offset: this.#start(at) })
        }
        at++
      }
    }
    this.#imports.push({ ...this.#specifier(at), names, reexports: false, first: index, last: at })
  }

  #readExport(index: number) {
    this.#isModule = true
    const at = index + 1
    switch (this.#type(at)) {
      case TokenType.star:
        return this.#readStar(index)
      case TokenType.braceL:
        return this.#readExportList(index)
      case TokenType._default:
        this.#exported.add('default')
        return
      case TokenType.eq:
        this.#isOpen = true
        return
    }
    if (this.#text(at) === 'type' && this.#type(at + 1) === TokenType.braceL) {
      for (let end = at + 2; this.#type(end) !== TokenType.braceR; end++) {
        const next = this.#type(end + 1)
        if (next === TokenType.comma || next === TokenType.braceR)
          this.#exported.add(this.#text(end))
        if (next === undefined) return
      }
      return
    }
    this.#readDeclared(at)
  }

  #readStar(first: number) {
    const at = first + 1
    const isNamed = this.#text(at + 1) === 'as'
    const string = at + (isNamed ? 4 : 2)
    if (this.#type(string) !== TokenType.string) return void (this.#isOpen = true)
    const local = isNamed ? this.#text(at + 2) : '*'
    if (isNamed) this.#exported.add(local)
    const names = [{ imported: '*', local, offset: this.#start(at) }]
    this.#imports.push({
      ...this.#specifier(string),
      names,
      reexports: true,
      first,
      last: string,
    })
  }

  #readExportList(first: number) {
    const { names, end, all } = this.#readList(first + 1)
    for (const name of all) this.#exported.add(name)
    if (this.#text(end) === 'from') {
      const last = end + 1
      this.#imports.push({ ...this.#specifier(last), names, reexports: true, first, last })
    }
  }

  /** Reads `{ a, type B, c as d }`. */
  #readList(open: number): { names: ImportedName[]; all: string[]; end: number } {
    const names: ImportedName[] = []
    const all: string[] = []
    let at = open + 1
    while (this.#type(at) !== TokenType.braceR && this.#type(at) !== undefined) {
      let end = at
      while (
        ![TokenType.comma, TokenType.braceR, undefined].includes(this.#type(end) as TokenType)
      ) {
        end++
      }
      const local = this.#name(end - 1)
      all.push(local)
      // `type T` has two tokens, `type A as B` has four.
      if ((end - at) % 2 === 1) {
        names.push({ imported: this.#name(at), local, offset: this.#start(at) })
      }
      at = this.#type(end) === TokenType.comma ? end + 1 : end
    }
    return { names, all, end: at + 1 }
  }

  /** Reads a type's name; the values are known from the file's bindings. */
  #readDeclared(start: number) {
    let at = start
    while (['abstract', 'declare', 'const'].includes(this.#text(at))) at++
    if (this.#text(at) === 'import') return void (this.#isOpen = true)
    if (TYPES.test(this.#text(at))) this.#exported.add(this.#text(at + 1))
    else if (at > start) this.#exported.add(this.#text(at)).add(this.#text(at + 1))
  }

  #readCall(index: number) {
    if (this.#type(index + 1) !== TokenType.parenL) return
    if (this.#type(index + 2) === TokenType.string) {
      this.#requires.push(this.#specifier(index + 2).specifier)
    }
  }

  /** Returns the exported names whose variable is assigned after its declaration. */
  #changing(): Set<string> {
    const kinds = new Map(
      findDeclarations(this.#syntax)
        .filter(({ scope }) => !scope.parent)
        .map((declaration): [string, Declaration] => [declaration.name, declaration]),
    )
    const assigned = this.#assigned()
    const changing = new Set<string>()
    for (const [exported, local] of this.#locals) {
      const kind = kinds.get(local)?.kind
      if (kind === 'const' || kind === 'import' || kind === undefined) continue
      if (kind === 'let' || kind === 'var' || assigned.has(local)) changing.add(exported)
    }
    return changing
  }

  /** Returns the names that an expression may assign; patterns count with all their names. */
  #assigned(): Set<string> {
    const { tokens } = this.#syntax
    const assigned = new Set<string>()
    const patterns = tokens.some(
      ({ type }, index) =>
        (type === TokenType.bracketR || type === TokenType.braceR) &&
        (this.#type(index + 1) === TokenType.eq || this.#text(index + 1) === 'of'),
    )
    tokens.forEach(({ identifierRole, isType }, index) => {
      if (isType || identifierRole === null) return
      const next = this.#type(index + 1)!
      const isAssigned =
        ASSIGNS.has(next) ||
        this.#type(index - 1) === TokenType.preIncDec ||
        ['of', 'in'].includes(this.#text(index + 1)) ||
        (patterns && ENDS_IN_PATTERN.has(next))
      if (isAssigned) assigned.add(this.#text(index))
    })
    return assigned
  }

  #specifier(index: number) {
    const text = this.#text(index)
    return { specifier: text.slice(1, -1), offset: this.#start(index) }
  }

  /** Returns a name of a list, which may be written as a string. */
  #name(index: number): string {
    const text = this.#text(index)
    return this.#type(index) === TokenType.string ? text.slice(1, -1) : text
  }

  #text(index: number): string {
    return this.#syntax.text(index)
  }

  #type(index: number): TokenType | undefined {
    return this.#syntax.tokens[index]?.type
  }

  #start(index: number): number {
    return this.#syntax.tokens[index]?.start ?? 0
  }
}
