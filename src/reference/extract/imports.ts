import ts from 'typescript'
import type { ModuleForm } from '../model.ts'
import { literalOf } from './declared.ts'
import type { DeclarationProgram } from './program.ts'

/**
 * Lists every declared way to import a platform's API: a class or an object in the global scope,
 * a call with a module's name, the exports of each module, and the arguments of `require()`.
 *
 * @param id Id of the platform.
 */
export function listImports(program: DeclarationProgram, id: string): ModuleForm[] {
  const statements = program.files.get(id)!.flatMap((file) => [...file.statements])
  const modules = statements.filter(isModule)
  return [
    ...statements
      .filter(ts.isVariableStatement)
      .flatMap((statement) => globalVariables(statement, program.checker)),
    ...statements.filter(isNamespace).flatMap(namespaceForms),
    ...modules.flatMap((each) => importForms(each, program.checker)),
    ...requireForms(program, modules),
  ]
}

type StringModule = ts.ModuleDeclaration & { readonly name: ts.StringLiteral }

const isModule = (node: ts.Node): node is StringModule =>
  ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)

type Namespace = ts.ModuleDeclaration & { readonly body: ts.ModuleBlock }

const isNamespace = (node: ts.Node): node is Namespace =>
  ts.isModuleDeclaration(node) &&
  ts.isIdentifier(node.name) &&
  node.body !== undefined &&
  ts.isModuleBlock(node.body)

/** Returns the forms of global variables: a class is constructed, an object has its first method called. */
function globalVariables(statement: ts.VariableStatement, checker: ts.TypeChecker): ModuleForm[] {
  return statement.declarationList.declarations.flatMap((node): ModuleForm[] => {
    const name = node.name.getText()
    const type = checker.getTypeAtLocation(node)
    if (type.getConstructSignatures().length > 0) {
      return [{ kind: 'global', code: `new ${name}(url)` }]
    }
    const [method] = type.getProperties().flatMap((property) => {
      const signatures = checker.getTypeOfSymbolAtLocation(property, node).getCallSignatures()
      return signatures.slice(0, 1).map(({ parameters }) => callOf(property.name, parameters))
    })
    return [{ kind: 'global', code: method ? `${name}.${method}` : name }]
  })
}

/**
 * Returns the forms of a namespace in the global scope: each function from a literal name to a
 * module, e.g. `weex.requireModule`; without any, a call of the first function.
 */
function namespaceForms({ name, body }: Namespace): ModuleForm[] {
  const functions = body.statements.filter(ts.isFunctionDeclaration)
  const calls = functions.flatMap((node) => {
    const module = literalOf(node)
    if (module === undefined) return []
    const call = `${name.text}.${node.name!.text}('${module}')`
    return [{ kind: 'call' as const, code: `const ${module} = ${call}`, module }]
  })
  const [first] = functions
  if (calls.length > 0 || !first) return calls
  const parameters = first.parameters.map((parameter) => ({ name: parameter.name.getText() }))
  return [{ kind: 'global', code: `${name.text}.${callOf(first.name!.text, parameters)}` }]
}

const callOf = (name: string, parameters: readonly { readonly name: string }[]): string =>
  `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`

function importForms(node: StringModule, checker: ts.TypeChecker): ModuleForm[] {
  const module = node.name.text
  const symbol = checker.getSymbolAtLocation(node.name)!
  const whole = symbol.exports?.get(ts.InternalSymbolName.ExportEquals)
  if (whole) return wholeForms(module, resolve(whole, checker))
  const named: string[] = []
  const types: string[] = []
  let standard: string | undefined
  for (const each of checker.getExportsOfModule(symbol)) {
    const target = resolve(each, checker)
    if (each.name === ts.InternalSymbolName.Default) standard = target.name
    else (target.flags & ts.SymbolFlags.Value ? named : types).push(each.name)
  }
  // Types of a module that has more than types come with its default or are inferred.
  const onlyTypes = !standard && named.length === 0
  return [
    ...(standard ? [form('default-import', `import ${standard} from '${module}'`, module)] : []),
    ...(named.length > 0 ? [form('named-import', namedImport(named, module), module)] : []),
    ...(onlyTypes
      ? [form('named-import', namedImport(types.sort(), module, 'type '), module)]
      : []),
  ]
}

/**
 * Returns the forms of a module with a single export; an export other than a namespace needs
 * `require()`.
 */
function wholeForms(module: string, target: ts.Symbol): ModuleForm[] {
  if (!(target.flags & ts.SymbolFlags.Module)) return []
  const first = [...(target.exports?.values() ?? [])].find(
    ({ flags }) => flags & ts.SymbolFlags.Function,
  )
  return [
    form('default-import', `import ${target.name} from '${module}'`, module),
    ...(first ? [form('named-import', namedImport([first.name], module), module)] : []),
    form('require', `const ${target.name} = require('${module}')`, module),
  ]
}

function requireForms(program: DeclarationProgram, modules: readonly StringModule[]): ModuleForm[] {
  const calls = program.requireFile?.statements
    .filter(ts.isInterfaceDeclaration)
    .flatMap(({ members }) => members.filter(ts.isCallSignatureDeclaration))
  return (calls ?? []).flatMap((call) => {
    const module = modules.find(({ name }) => name.text === literalOf(call))?.name.text
    if (module === undefined) return []
    const name = program.checker.getTypeFromTypeNode(call.type!).symbol.name
    return [form('require', `const ${name} = require('${module}')`, module)]
  })
}

function resolve(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

const form = (kind: ModuleForm['kind'], code: string, module: string): ModuleForm => ({
  kind,
  code,
  module,
})

const namedImport = (names: readonly string[], module: string, type = ''): string =>
  `import ${type}{ ${names.join(', ')} } from '${module}'`
