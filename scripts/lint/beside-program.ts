import type { Rule, Scope } from 'eslint'

/** Methods of built-in prototypes; our own objects have no methods with these names. */
const METHODS = new Set(
  `apply at bind call catch charCodeAt codePointAt concat endsWith every exec fill filter finally
  findIndex flat flatMap forEach includes indexOf join map match matchAll padEnd padStart pop push
  reduce repeat replace replaceAll reverse search shift slice some sort splice split startsWith
  substring test then toFixed toLowerCase toReversed toSorted toUpperCase trim unshift`.split(
    /\s+/,
  ),
)

/** Built-in objects whose functions a program can replace. */
const HOLDERS = new Set([
  'Array',
  'Date',
  'JSON',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Reflect',
  'String',
  'performance',
])

/**
 * Keeps built-ins that a program can replace out of code beside the program, as
 * `src/runtime/primordials.ts` demands. Code at the top of a module runs before the program and may
 * use all.
 */
export const besideProgram: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      iterator:
        'This asks an array for its iterator, which the program can replace. Use an index (src/runtime/primordials.ts).',
      method:
        '`{{ name }}` is looked up during the run, and the program can replace it. Capture it before (src/runtime/primordials.ts).',
    },
  },
  create(context) {
    const iterator = (node: Rule.Node) => {
      if (isInFunction(node)) context.report({ node, messageId: 'iterator' })
    }
    return {
      ForOfStatement: iterator,
      ArrayPattern: iterator,
      ':matches(ArrayExpression, CallExpression, NewExpression) > SpreadElement': iterator,
      'CallExpression[callee.type="MemberExpression"][callee.property.type="Identifier"]'(
        node: Rule.Node,
      ) {
        const name = builtInOf(node, context.sourceCode.getScope(node))
        if (name && isInFunction(node))
          context.report({ node, messageId: 'method', data: { name } })
      },
    }
  },
}

/** Returns the called built-in, as written in the code. */
function builtInOf(node: Rule.Node, scope: Scope.Scope): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined
  const { object, property, computed } = node.callee
  if (computed || property.type !== 'Identifier') return undefined
  if (object.type === 'Identifier' && HOLDERS.has(object.name) && isGlobal(object.name, scope)) {
    return `${object.name}.${property.name}`
  }
  return METHODS.has(property.name) ? property.name : undefined
}

function isGlobal(name: string, scope: Scope.Scope | null): boolean {
  for (let inner = scope; inner; inner = inner.upper) {
    if (inner.set.get(name)?.defs.length) return false
  }
  return true
}

function isInFunction(node: Rule.Node | null): boolean {
  for (let outer = node?.parent; outer; outer = outer.parent) {
    if (/Function|PropertyDefinition/.test(outer.type)) return true
  }
  return false
}
