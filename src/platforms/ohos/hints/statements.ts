import type { Rule } from './rule.ts'

/** Rules about declarations and statements. */
export const statementRules: readonly Rule[] = [
  {
    id: 'arkts-no-var',
    text: { en: 'ArkTS has no var. Write let or const', zh: 'ArkTS 没有 var。请使用 let 或 const' },
    find: (node, ts) =>
      ts.isVariableDeclarationList(node) && !(node.flags & ts.NodeFlags.BlockScoped) && node,
  },
  {
    id: 'arkts-no-destruct-decls',
    text: {
      en: 'ArkTS cannot take objects and arrays apart in a declaration. Read each member',
      zh: 'ArkTS 的声明不支持解构。请逐个读取成员',
    },
    find: (node, ts) => ts.isVariableDeclaration(node) && !ts.isIdentifier(node.name) && node.name,
  },
  {
    id: 'arkts-no-destruct-params',
    text: {
      en: 'ArkTS cannot take objects and arrays apart in parameters. Name the parameter',
      zh: 'ArkTS 的参数不支持解构。请给参数命名',
    },
    find: (node, ts) => ts.isParameter(node) && !ts.isIdentifier(node.name) && node.name,
  },
  {
    id: 'arkts-no-destruct-assignment',
    text: {
      en: 'ArkTS cannot take objects and arrays apart in an assignment. Assign each variable',
      zh: 'ArkTS 的赋值不支持解构。请逐个赋值',
    },
    find: (node, ts) =>
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      (ts.isObjectLiteralExpression(node.left) || ts.isArrayLiteralExpression(node.left)) &&
      node.left,
  },
  {
    id: 'arkts-no-for-in',
    text: {
      en: 'ArkTS has no for … in. Use for … of over Object.keys()',
      zh: 'ArkTS 没有 for … in。请用 for … of 遍历 Object.keys()',
    },
    find: (node, ts) => ts.isForInStatement(node) && node.getFirstToken(),
  },
  {
    id: 'arkts-no-with',
    text: { en: 'ArkTS has no with', zh: 'ArkTS 没有 with 语句' },
    find: (node, ts) => ts.isWithStatement(node) && node.getFirstToken(),
  },
  {
    id: 'arkts-limited-throw',
    text: {
      en: 'ArkTS throws only an Error or a class that extends it',
      zh: 'ArkTS 只能抛出 Error 或其子类的对象',
    },
    find: (node, ts) =>
      ts.isThrowStatement(node) && isNoError(node.expression.kind, ts) && node.expression,
  },
  {
    id: 'arkts-no-nested-funcs',
    text: {
      en: 'ArkTS has no functions within functions. Write an arrow function in a variable',
      zh: 'ArkTS 不支持嵌套函数。请改用赋给变量的箭头函数',
    },
    find: (node, ts) =>
      ts.isFunctionDeclaration(node) &&
      !ts.isSourceFile(node.parent) &&
      !ts.isModuleBlock(node.parent) &&
      (node.name ?? node),
  },
  {
    id: 'arkts-no-generators-functions',
    text: {
      en: 'ArkTS has no generators. Return an array, or use async functions',
      zh: 'ArkTS 没有生成器函数。请返回数组，或使用 async 函数',
    },
    find: (node, ts) =>
      (ts.isFunctionDeclaration(node) ||
        ts.isFunctionExpression(node) ||
        ts.isMethodDeclaration(node)) &&
      node.asteriskToken,
  },
  {
    id: 'arkts-no-private-identifiers',
    text: {
      en: 'ArkTS has no names with #. Write private',
      zh: 'ArkTS 没有以 # 开头的私有名。请使用 private',
    },
    find: (node, ts) => ts.isPrivateIdentifier(node) && node,
  },
  {
    id: 'arkts-no-ctor-prop-decls',
    text: {
      en: 'ArkTS declares no members in the parameters of a constructor. Declare the member in the class',
      zh: 'ArkTS 不支持在构造函数的参数中声明成员。请在类中声明',
    },
    find: (node, ts) =>
      ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent) && node,
  },
  {
    id: 'arkts-no-export-assignment',
    text: { en: 'ArkTS has no export =. Write export', zh: 'ArkTS 没有 export =。请使用 export' },
    find: (node, ts) => ts.isExportAssignment(node) && node.isExportEquals === true && node,
  },
  {
    id: 'arkts-no-require',
    text: { en: 'ArkTS has no require. Write import', zh: 'ArkTS 没有 require。请使用 import' },
    find: (node, ts) =>
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'require' &&
      node.expression,
  },
]

/** Returns whether a thrown value is a literal and so no error. */
function isNoError(kind: number, ts: Parameters<Rule['find']>[1]): boolean {
  return [
    ts.SyntaxKind.StringLiteral,
    ts.SyntaxKind.NumericLiteral,
    ts.SyntaxKind.TemplateExpression,
    ts.SyntaxKind.NoSubstitutionTemplateLiteral,
    ts.SyntaxKind.ObjectLiteralExpression,
    ts.SyntaxKind.NullKeyword,
  ].includes(kind)
}
