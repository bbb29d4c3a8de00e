import { isTypeScript, kindOf, mayHoldJsx } from '../compiler/file-names.ts'
import { type ModuleFacts, moduleFacts } from '../compiler/module-facts.ts'
import { ProgramLinks } from '../compiler/program-links.ts'
import { IdentifierRole, parseSyntax, type Syntax, TokenType } from '../compiler/syntax.ts'

/** What the scripts of given files say, as far as they can be parsed. */
export interface Scripts {
  readonly links: ProgramLinks
  /** Specifiers of imports, and of `require`, by file. */
  readonly specifiers: ReadonlyMap<string, readonly string[]>
  /** Names of variables in use that the file does not declare, by file. */
  readonly variables: ReadonlyMap<string, ReadonlySet<string>>
}

const SCRIPT_OF_PAGE = /<script\b([^>]*)>([\s\S]*?)<\/script>/i

/**
 * Reads the imports of all scripts and pages.
 *
 * @param files Text by name.
 */
export function readScripts(files: ReadonlyMap<string, string>): Scripts {
  const facts = new Map<string, ModuleFacts>()
  const specifiers = new Map<string, readonly string[]>()
  const variables = new Map<string, ReadonlySet<string>>()
  for (const [name, text] of files) {
    const syntax = parse(name, text)
    if (!syntax) continue
    const own = moduleFacts(syntax)
    facts.set(name, own)
    specifiers.set(name, [...own.imports.map(({ specifier }) => specifier), ...own.requires])
    variables.set(name, variablesOf(syntax))
  }
  return { links: new ProgramLinks([...files.keys()], facts), specifiers, variables }
}

/** Parses a script, or the script of a page; `undefined` for anything else. */
function parse(name: string, text: string): Syntax | undefined {
  const [, attributes = '', inner] = SCRIPT_OF_PAGE.exec(text) ?? []
  const isScript = kindOf(name) === 'script'
  const source = isScript ? text : inner
  if (source === undefined) return undefined
  const typescript = isTypeScript(name) || /\bts\b/.test(attributes)
  return (
    parsed(source, typescript, mayHoldJsx(name)) ??
    parsed((source.match(MODULE_STATEMENT) ?? []).join('\n'), typescript)
  )
}

/**
 * Matches the statements that name another module. A file that does not parse, such as one with an
 * ArkTS `struct` or with a typing error, still shows which files belong together.
 */
const MODULE_STATEMENT = /^[ \t]*(?:import|export)\b[^;'"`()=]{0,1000}?(?:'[^'\n]+'|"[^"\n]+")/gm

function parsed(source: string, typescript: boolean, jsx = false): Syntax | undefined {
  try {
    return parseSyntax(source, typescript, jsx)
  } catch {
    return undefined
  }
}

/** Roles of a name that declare nothing. */
const USES: ReadonlySet<IdentifierRole> = new Set([
  IdentifierRole.Access,
  IdentifierRole.ExportAccess,
  IdentifierRole.ObjectShorthand,
  IdentifierRole.ObjectKey,
])

function variablesOf(syntax: Syntax): ReadonlySet<string> {
  const used = new Set<string>()
  const declared = new Set<string>()
  syntax.tokens.forEach(({ type, identifierRole: role }, index) => {
    if (type !== TokenType.name || role === null) return
    if (role === IdentifierRole.Access) used.add(syntax.text(index))
    else if (!USES.has(role)) declared.add(syntax.text(index))
  })
  return new Set([...used].filter((name) => !declared.has(name)))
}
