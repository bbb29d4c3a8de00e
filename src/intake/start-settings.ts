import { parse } from '@babel/parser'
import type { Expression, ObjectExpression, Statement } from '@babel/types'

/** Fields of a scenario in the start script of an exported project. */
const FIELDS = ['profile', 'undeclared', 'declared', 'server', 'network']

/**
 * Reads the settings from the start script of an exported project, without running the script.
 *
 * @returns Fields of a scenario, not checked; `undefined` when the script is no start script.
 */
export function readSettings(script: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const { body } = parse(script, { sourceType: 'module' }).program
    const options = body.map(optionsOf).find((found) => found !== undefined)
    const platform = body.map(platformOf).find((found) => found !== undefined)
    if (!options || platform === undefined) return undefined
    const settings = options.properties.flatMap((property) => {
      if (property.type !== 'ObjectProperty' || property.key.type !== 'Identifier') return []
      const { name } = property.key
      return FIELDS.includes(name) ? [[name, valueOf(property.value as Expression)]] : []
    })
    return { platform, ...Object.fromEntries(settings) }
  } catch {
    return undefined
  }
}

/** Returns the argument of `await runProject({ … })`. */
function optionsOf(statement: Statement): ObjectExpression | undefined {
  if (statement.type !== 'ExpressionStatement') return undefined
  const { expression } = statement
  const call = expression.type === 'AwaitExpression' ? expression.argument : expression
  if (call.type !== 'CallExpression' || call.callee.type !== 'Identifier') return undefined
  const [options] = call.arguments
  return call.callee.name === 'runProject' && options?.type === 'ObjectExpression'
    ? options
    : undefined
}

/** Returns the id of the platform that the script imports. */
function platformOf(statement: Statement): string | undefined {
  if (statement.type !== 'ImportDeclaration') return undefined
  if (statement.specifiers[0]?.type !== 'ImportNamespaceSpecifier') return undefined
  return /^\.\/polysocket\/(\w+)\.js$/.exec(statement.source.value)?.[1]
}

/**
 * Returns the value of a literal.
 *
 * @throws TypeError For anything that would have to run.
 */
function valueOf(node: Expression): unknown {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return node.value
    case 'NullLiteral':
      return null
    case 'UnaryExpression': {
      const value = valueOf(node.argument)
      if (node.operator === '-' && typeof value === 'number') return -value
      break
    }
    case 'ArrayExpression':
      return node.elements.map((element) => valueOf(element as Expression))
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.map((property) => {
          if (property.type !== 'ObjectProperty') throw new TypeError('no literal')
          const { key, value } = property
          const name =
            key.type === 'StringLiteral' ? key.value : key.type === 'Identifier' && key.name
          if (property.computed || name === false) throw new TypeError('no literal')
          return [name, valueOf(value as Expression)]
        }),
      )
  }
  throw new TypeError('no literal')
}
