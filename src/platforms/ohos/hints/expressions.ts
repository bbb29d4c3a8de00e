import type * as TypeScript from 'typescript'
import type { Rule } from './rule.ts'

/** Rules about expressions. */
export const expressionRules: readonly Rule[] = [
  {
    id: 'arkts-no-func-expressions',
    text: {
      en: 'ArkTS has no function expressions. Write an arrow function',
      zh: 'ArkTS 没有函数表达式。请使用箭头函数',
    },
    find: (node, ts) => ts.isFunctionExpression(node) && node.getFirstToken(),
  },
  {
    id: 'arkts-no-class-literals',
    text: {
      en: 'ArkTS has no classes in expressions. Declare the class',
      zh: 'ArkTS 不支持类表达式。请声明类',
    },
    find: (node, ts) => ts.isClassExpression(node) && node.getFirstToken(),
  },
  {
    id: 'arkts-no-delete',
    text: {
      en: 'ArkTS has no delete. Assign null or undefined',
      zh: 'ArkTS 没有 delete。请赋值为 null 或 undefined',
    },
    find: (node, ts) => ts.isDeleteExpression(node) && node,
  },
  {
    id: 'arkts-no-in',
    text: {
      en: 'ArkTS has no operator in. Compare the member with undefined, or use instanceof',
      zh: 'ArkTS 没有 in 运算符。请判断成员是否为 undefined，或使用 instanceof',
    },
    find: (node, ts) => isOperator(node, ts.SyntaxKind.InKeyword, ts),
  },
  {
    id: 'arkts-no-comma-outside-loops',
    text: {
      en: 'ArkTS has the comma operator only in for. Write two statements',
      zh: 'ArkTS 只允许在 for 中使用逗号运算符。请分成两条语句',
    },
    find: (node, ts) =>
      !ts.isForStatement(node.parent) && isOperator(node, ts.SyntaxKind.CommaToken, ts),
  },
  {
    id: 'arkts-no-spread',
    text: {
      en: 'ArkTS spreads arrays only. Copy the members of the object',
      zh: 'ArkTS 只能展开数组。请逐个复制对象的成员',
    },
    find: (node, ts) => ts.isSpreadAssignment(node) && node,
  },
  {
    id: 'arkts-no-props-by-index',
    text: {
      en: 'ArkTS has no members by a name in brackets. Write a dot, or use Record or Map',
      zh: 'ArkTS 不能用方括号按名称访问成员。请用点号，或使用 Record、Map',
    },
    find: (node, ts) =>
      ts.isElementAccessExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ThisKeyword &&
      node,
  },
  {
    id: 'arkts-no-standalone-this',
    text: {
      en: 'ArkTS has this only in classes. Pass the object to the function',
      zh: 'ArkTS 的 this 只能在类中使用。请把对象作为参数传入',
    },
    find: (node, ts) => node.kind === ts.SyntaxKind.ThisKeyword && isOutsideClass(node, ts) && node,
  },
  {
    id: 'arkts-no-new-target',
    text: { en: 'ArkTS has no new.target', zh: 'ArkTS 没有 new.target' },
    find: (node, ts) => ts.isMetaProperty(node) && node,
  },
  {
    id: 'arkts-no-globalthis',
    text: {
      en: 'ArkTS has no globalThis. Export the value from a file',
      zh: 'ArkTS 没有 globalThis。请从文件中导出该值',
    },
    find: (node, ts) => isName(node, 'globalThis', ts) && node,
  },
  {
    id: 'arkts-no-symbol',
    text: {
      en: 'ArkTS has no Symbol() apart from Symbol.iterator',
      zh: '除 Symbol.iterator 外，ArkTS 没有 Symbol()',
    },
    find: (node, ts) => ts.isCallExpression(node) && isName(node.expression, 'Symbol', ts) && node,
  },
  {
    id: 'arkts-no-func-apply-call',
    text: {
      en: 'ArkTS has neither apply, call nor bind of functions. Write an arrow function',
      zh: 'ArkTS 的函数没有 apply、call 和 bind。请使用箭头函数',
    },
    find: (node, ts) =>
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      /^(?:apply|call|bind)$/.test(node.expression.name.text) &&
      node.expression.name,
  },
]

function isOperator(
  node: TypeScript.Node,
  kind: TypeScript.SyntaxKind,
  ts: typeof TypeScript,
): TypeScript.Node | false {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === kind && node.operatorToken
}

const isName = (node: TypeScript.Node, name: string, ts: typeof TypeScript): boolean =>
  ts.isIdentifier(node) && node.text === name

/** Returns whether the function around `this` belongs to no class. */
function isOutsideClass(node: TypeScript.Node, ts: typeof TypeScript): boolean {
  let around: TypeScript.Node | undefined = node.parent
  while (around && !ts.isClassLike(around)) {
    if (ts.isFunctionDeclaration(around) || ts.isFunctionExpression(around)) return true
    around = around.parent
  }
  return around === undefined
}
