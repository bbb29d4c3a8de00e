import ts from 'typescript'
import type { TypeLink, TypeText } from '../model.ts'
import type { Names } from './names.ts'

/**
 * Writes a piece of a declaration as a line of code.
 *
 * @param node Piece to write.
 * @param from Start in the file, if different from the node's own start.
 */
export function codeOf(node: ts.Node, names: Names, from = node.getStart()): TypeText {
  const source = node.getSourceFile().text
  const links: TypeLink[] = []
  let text = ''
  let position = from
  for (const name of namesIn(node)) {
    if (name.getStart() < from) continue
    const target = names.memberOf(names.checker.getSymbolAtLocation(name))
    if (!target) continue
    text += tidy(source.slice(position, name.getStart()))
    links.push({ start: text.length, end: text.length + name.getText().length, ...target })
    text += name.getText()
    position = name.getEnd()
  }
  text += tidy(source.slice(position, node.getEnd()))
  return { text: text.replace(/[;,]$/, ''), links }
}

/** Returns the names of types in order. */
function namesIn(node: ts.Node): ts.Identifier[] {
  const found: ts.Identifier[] = []
  const visit = (each: ts.Node): void => {
    if (ts.isTypeReferenceNode(each) || ts.isExpressionWithTypeArguments(each)) {
      const name = ts.isTypeReferenceNode(each) ? each.typeName : each.expression
      const last = ts.isQualifiedName(name) ? name.right : name
      if (ts.isIdentifier(last)) found.push(last)
    }
    each.forEachChild(visit)
  }
  visit(node)
  return found
}

/** Joins code into a single line, without commas at the ends of lines. */
function tidy(code: string): string {
  return code
    .replace(/\s+/g, ' ')
    .replace(/([([]) /g, '$1')
    .replace(/,? ([)\]])/g, '$1')
}

/** Writes a type without a written declaration, such as an instantiated parameter. */
export function typeCode(type: ts.Type, at: ts.Node, names: Names): TypeText {
  const text = names.checker.typeToString(type, at, ts.TypeFormatFlags.NoTruncation)
  const links = [...symbolsIn(type, names.checker)]
    .flatMap((symbol): TypeLink[] => {
      const target = names.memberOf(symbol)
      if (!target) return []
      const mentions = text.matchAll(new RegExp(`\\b${symbol.name}\\b`, 'g'))
      return [...mentions].map(({ index }) => ({
        start: index,
        end: index + symbol.name.length,
        ...target,
      }))
    })
    .sort((a, b) => a.start - b.start)
  return { text, links }
}

function symbolsIn(type: ts.Type, checker: ts.TypeChecker, found = new Set<ts.Symbol>()) {
  const symbol = type.aliasSymbol ?? type.symbol
  if (symbol) found.add(symbol)
  if (type.isUnionOrIntersection()) type.types.forEach((each) => symbolsIn(each, checker, found))
  const reference = type as ts.TypeReference
  if (reference.target) {
    checker.getTypeArguments(reference).forEach((each) => {
      if (each !== type && !each.isTypeParameter()) symbolsIn(each, checker, found)
    })
  }
  return found
}
