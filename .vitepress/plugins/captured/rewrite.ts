import ts from 'typescript'
import type { Knowledge } from './knowledge.ts'
import { Imports } from './imports.ts'
import { continuesChain, isFunction, isReference, isWritten } from './nodes.ts'
import { createPatterns, NOT_CAPTURED } from './patterns.ts'

/** A module after rewriting, and the code that could not be rewritten. */
export interface Rewritten {
  readonly code: string
  readonly findings: readonly Finding[]
}

/** Code that could not be rewritten. */
export interface Finding {
  readonly line: number
  readonly message: string
}

/**
 * Rewrites a module that runs beside a program: each use of a built-in goes to a copy, captured
 * before the program runs. A program may then replace any method of the engine and changes only
 * itself.
 *
 * @param overrides Names of the functions in place of a built-in, e.g. `Array_push`.
 */
export function rewrite(
  file: ts.SourceFile,
  builtIns: Knowledge,
  overrides: ReadonlySet<string>,
): Rewritten {
  const source = file.text
  const imports = new Imports(overrides)
  const findings: Finding[] = []
  const refuse = (node: ts.Node, message: string): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
    findings.push({ line: line + 1, message })
  }

  /** Returns the text of a node, rewritten. */
  const render = (node: ts.Node): string => lead(node) + (special(node) ?? whole(node))
  /** Returns the text of a node without the space and the comments ahead. */
  const bare = (node: ts.Node): string => special(node) ?? whole(node)
  const lead = (node: ts.Node): string => source.slice(node.pos, node.getStart(file))

  /** Returns the text of a node with rewritten children. */
  function whole(node: ts.Node, replaced?: ReadonlyMap<ts.Node, string>): string {
    let text = ''
    let at = node.getStart(file)
    const children: ts.Node[] = []
    ts.forEachChild(node, (child) => void children.push(child))
    children.sort((one, other) => one.pos - other.pos)
    for (const child of children) {
      const from = Math.max(at, child.pos)
      text += source.slice(at, from) + source.slice(from, child.getStart(file))
      text += replaced?.get(child) ?? bare(child)
      at = child.end
    }
    return text + source.slice(at, node.end)
  }

  const list = (nodes: readonly ts.Node[]): string => nodes.map(render).join(',')
  const parts = { file, builtIns, imports, render, bare, whole, refuse }
  const { arrayPattern, declaration, functionLike, parameter } = createPatterns(parts)

  function special(node: ts.Node): string | undefined {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      return ts.isExpressionWithTypeArguments(node) ? undefined : node.getText(file)
    }
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.getText(file)
    if (ts.isCallExpression(node)) return call(node)
    if (ts.isNewExpression(node)) return construction(node)
    if (ts.isPropertyAccessExpression(node)) return read(node)
    if (ts.isElementAccessExpression(node)) return element(node)
    if (ts.isIdentifier(node)) return identifier(node)
    if (ts.isShorthandPropertyAssignment(node)) {
      const value = identifier(node.name)
      return value && `${node.name.text}: ${value}`
    }
    if (ts.isForOfStatement(node)) {
      return whole(node, new Map([[node.expression, iterated(node.expression)]]))
    }
    if (ts.isSpreadElement(node)) return `...${iterated(node.expression)}`
    if (ts.isArrayBindingPattern(node)) return arrayPattern(node)
    if (ts.isVariableDeclaration(node)) return declaration(node)
    if (ts.isParameter(node)) return parameter(node)
    if (isFunction(node)) return functionLike(node)
    if (ts.isAwaitExpression(node)) {
      return `await ${imports.helper('settled')}(${render(node.expression)})`
    }
    if (ts.isBinaryExpression(node)) return binary(node)
    if (ts.isObjectLiteralExpression(node) && builtIns.isDictionary(node)) return record(node)
    return undefined
  }

  function call(node: ts.CallExpression): string | undefined {
    const { expression: callee } = node
    if (!ts.isPropertyAccessExpression(callee)) return undefined
    const borrowed = callee.name.text === 'call' && borrowedMethod(callee.expression)
    if (borrowed) return `${borrowed}(${list(node.arguments)})`
    const member = builtIns.member(callee.name)
    if (!member && builtIns.isUnknown(callee)) return unknownCall(node, callee)
    if (!member && builtIns.isOptional(callee.name)) return optionalCall(node, callee)
    if (!member?.method) return undefined
    const method = imports.builtIn(member)
    if (!member.inherited) return `${method}(${list(node.arguments)})`
    const rest = node.arguments.length > 0 ? `, ${list(node.arguments)}` : ''
    if (callee.expression.kind === ts.SyntaxKind.SuperKeyword) return `${method}(this${rest})`
    const receiver = render(callee.expression)
    if (!ts.isOptionalChain(node)) return `${method}(${receiver}${rest})`
    if (node.questionDotToken) refuse(node, 'An optional call of a built-in method')
    if (continuesChain(node)) refuse(node, 'A chain after an optional built-in')
    return `${imports.helper('optionally')}(${receiver}, (it$) => ${method}(it$${rest}))`
  }

  /** Captures the method of `Object.prototype.toString.call(value)` and the like. */
  function borrowedMethod(method: ts.Expression): string | undefined {
    const [, holder, name] = /^(\w+)\.prototype\.(\w+)$/.exec(method.getText(file)) ?? []
    return holder && name && imports.builtIn({ holder, name, inherited: true, method: true })
  }

  /** Calls a method that an object of ours may lack, of an object that may be missing. */
  function optionalCall(
    node: ts.CallExpression,
    { expression, name, questionDotToken }: ts.PropertyAccessExpression,
  ): string | undefined {
    const isPlain = node.questionDotToken && !ts.isOptionalChain(expression)
    if (!isPlain || expression.kind === ts.SyntaxKind.ThisKeyword) return undefined
    const optionally = imports.helper('optionally')
    const receiver = questionDotToken ? 'of$' : render(expression)
    const method = `${imports.helper('own')}(${receiver}, '${name.getText(file)}')`
    const given = [receiver, ...node.arguments.map(render)].join(', ')
    const call = `${optionally}(${method}, (it$) => ${imports.helper('Function_call')}(it$, ${given}))`
    return questionDotToken ? `${optionally}(${render(expression)}, (of$) => ${call})` : call
  }

  /** Takes the prototype from a record that an engine or a library reads by name. */
  function record(node: ts.ObjectLiteralExpression): string {
    const text = whole(node)
    return node.properties.length > 0
      ? `{ __proto__: null, ${text.slice(1)}`
      : '{ __proto__: null }'
  }

  /** Leaves the choice of the method to the value. */
  function unknownCall(
    node: ts.CallExpression,
    { expression, name }: ts.PropertyAccessExpression,
  ): string | undefined {
    const isPlain = expression.kind !== ts.SyntaxKind.SuperKeyword && !ts.isOptionalChain(node)
    if (!isPlain || !ts.isIdentifier(name)) return undefined
    const given = [expression, ...node.arguments].map(render)
    given.splice(1, 0, `'${name.text}'`)
    return `${imports.helper('invoke')}(${given.join(', ')})`
  }

  function construction(node: ts.NewExpression): string | undefined {
    const { expression: constructor, arguments: given = [] } = node
    if (!ts.isIdentifier(constructor) || given.length === 0) return undefined
    if (!builtIns.isGlobal(constructor)) return undefined
    const maker = imports.override(`new_${constructor.text}`)
    return maker && `${maker}(${list(given)})`
  }

  function read(node: ts.PropertyAccessExpression): string | undefined {
    if (isWritten(node)) return undefined
    const { parent } = node
    const isCallee = ts.isCallExpression(parent) && parent.expression === node
    const member = builtIns.member(node.name)
    if (member) {
      if (isCallee) return undefined
      if (member.method) return member.inherited ? undefined : imports.builtIn(member)
      return through(node, imports.builtIn(member), '')
    }
    if (!builtIns.isOptional(node.name)) return undefined
    if (node.expression.kind === ts.SyntaxKind.ThisKeyword) return undefined
    return through(node, imports.helper('own'), `, ${JSON.stringify(node.name.text)}`)
  }

  /** Passes the receiver of a property to a function. */
  function through(node: ts.PropertyAccessExpression, reader: string, rest: string): string {
    const receiver = render(node.expression)
    if (!ts.isOptionalChain(node)) return `${reader}(${receiver}${rest})`
    return `${imports.helper('optionally')}(${receiver}, (it$) => ${reader}(it$${rest}))`
  }

  /** Reads an item, unless a `!` after the access marks an index within bounds. */
  function element(node: ts.ElementAccessExpression): string | undefined {
    if (isWritten(node) || ts.isNonNullExpression(node.parent) || ts.isOptionalChain(node)) {
      return undefined
    }
    const helper = builtIns.isUnknown(node.expression)
      ? 'itemOf'
      : builtIns.isArray(node.expression) && 'at'
    if (!helper) return undefined
    const index = node.argumentExpression
    return `${imports.helper(helper)}(${render(node.expression)}, ${render(index)})`
  }

  function identifier(node: ts.Identifier): string | undefined {
    const { parent } = node
    if (NOT_CAPTURED.includes(node.text) || !isReference(node)) return undefined
    if (ts.isTypeOfExpression(parent) || isWritten(node)) return undefined
    return builtIns.isGlobal(node) ? imports.global(node.text) : undefined
  }

  const iterated = (node: ts.Expression): string => `${imports.helper('each')}(${render(node)})`

  function binary(node: ts.BinaryExpression): string | undefined {
    const { left, right, operatorToken } = node
    if (operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) {
      return `${imports.helper('isInstance')}(${render(left)}, ${render(right)})`
    }
    if (operatorToken.kind === ts.SyntaxKind.InKeyword && ts.isStringLiteral(left)) {
      return `${imports.helper('Object_hasOwn')}(${render(right)}, ${render(left)})`
    }
    const assigns = operatorToken.kind === ts.SyntaxKind.EqualsToken
    if (assigns && ts.isElementAccessExpression(left)) {
      const helper = builtIns.isUnknown(left.expression)
        ? 'setItemOf'
        : builtIns.isArray(left.expression)
          ? 'setItem'
          : builtIns.isText(left.argumentExpression) && 'setProperty'
      const parts = [left.expression, left.argumentExpression, right]
      if (helper) return `${imports.helper(helper)}(${parts.map(render).join(', ')})`
    }
    if (assigns && ts.isPropertyAccessExpression(left) && builtIns.isOptional(left.name)) {
      const given = `${render(left.expression)}, '${left.name.text}', ${render(right)}`
      return `${imports.helper('setProperty')}(${given})`
    }
    if (assigns && ts.isArrayLiteralExpression(left)) refuse(node, 'An assignment to a pattern')
    return undefined
  }

  let text = ''
  for (const statement of file.statements) text += render(statement)
  text += source.slice(file.statements.end)
  const classes = builtIns.classes()
  if (classes.length > 0) text += `\n${imports.helper('uproot')}([${classes.join(', ')}])`
  return { code: imports.text() + text, findings }
}
