import type { Rule } from './rule.ts'

/** Rules about types. */
export const typeRules: readonly Rule[] = [
  {
    id: 'arkts-no-any-unknown',
    text: {
      en: 'ArkTS has neither any nor unknown. Name a type, e.g. Object or a class of your own',
      zh: 'ArkTS 没有 any 和 unknown。请写明类型，例如 Object 或自定义的类',
    },
    find: (node, ts) =>
      (node.kind === ts.SyntaxKind.AnyKeyword || node.kind === ts.SyntaxKind.UnknownKeyword) &&
      node,
  },
  {
    id: 'arkts-no-obj-literals-as-types',
    text: {
      en: 'ArkTS has no types in braces. Declare an interface or a class',
      zh: 'ArkTS 不支持用花括号写类型。请声明接口或类',
    },
    find: (node, ts) => ts.isTypeLiteralNode(node) && node,
  },
  {
    id: 'arkts-no-untyped-obj-literals',
    text: {
      en: 'ArkTS has to know the class or interface of an object in braces. Name the type of the variable',
      zh: 'ArkTS 要求对象字面量对应明确的类或接口。请写明变量的类型',
    },
    find: (node, ts) =>
      ts.isVariableDeclaration(node) &&
      !node.type &&
      node.initializer &&
      ts.isObjectLiteralExpression(node.initializer) &&
      node.initializer,
  },
  {
    id: 'arkts-no-indexed-signatures',
    text: {
      en: 'ArkTS has no index signatures. Use Record or Map',
      zh: 'ArkTS 没有索引签名。请使用 Record 或 Map',
    },
    find: (node, ts) => ts.isIndexSignatureDeclaration(node) && node,
  },
  {
    id: 'arkts-no-intersection-types',
    text: {
      en: 'ArkTS has no intersection types. Declare an interface that extends both',
      zh: 'ArkTS 没有交叉类型。请声明一个继承两者的接口',
    },
    find: (node, ts) => ts.isIntersectionTypeNode(node) && node,
  },
  {
    id: 'arkts-no-conditional-types',
    text: {
      en: 'ArkTS has no conditional types. Write the type out',
      zh: 'ArkTS 没有条件类型。请直接写出类型',
    },
    find: (node, ts) => ts.isConditionalTypeNode(node) && node,
  },
  {
    id: 'arkts-no-mapped-types',
    text: {
      en: 'ArkTS has no mapped types. Declare a class with the members, or use Record',
      zh: 'ArkTS 没有映射类型。请声明带这些成员的类，或使用 Record',
    },
    find: (node, ts) => ts.isMappedTypeNode(node) && node,
  },
  {
    id: 'arkts-no-aliases-by-index',
    text: {
      en: 'ArkTS has no types by index. Name the type of the member',
      zh: 'ArkTS 不支持按索引取类型。请写出成员的类型',
    },
    find: (node, ts) => ts.isIndexedAccessTypeNode(node) && node,
  },
  {
    id: 'arkts-no-typing-with-this',
    text: {
      en: 'ArkTS has no type this. Name the class',
      zh: 'ArkTS 没有 this 类型。请写出类名',
    },
    find: (node, ts) => ts.isThisTypeNode(node) && node,
  },
  {
    id: 'arkts-no-type-query',
    text: {
      en: 'ArkTS has no typeof in types. Name the type',
      zh: 'ArkTS 不能在类型中使用 typeof。请写出类型名',
    },
    find: (node, ts) => ts.isTypeQueryNode(node) && node,
  },
  {
    id: 'arkts-no-is',
    text: {
      en: 'ArkTS has no is in types. Return boolean, and test with instanceof',
      zh: 'ArkTS 不能用 is 作类型谓词。请返回 boolean，并用 instanceof 判断',
    },
    find: (node, ts) => ts.isTypePredicateNode(node) && node,
  },
  {
    id: 'arkts-no-call-signatures',
    text: {
      en: 'ArkTS has no call signatures in interfaces. Use a class with a method, or a function type',
      zh: 'ArkTS 的接口中不能有调用签名。请使用带方法的类，或函数类型',
    },
    find: (node, ts) => ts.isCallSignatureDeclaration(node) && node,
  },
  {
    id: 'arkts-no-ctor-signatures-type',
    text: {
      en: 'ArkTS has no constructor signatures in types. Pass a function that creates the object',
      zh: 'ArkTS 的类型中不能有构造签名。请传入创建对象的函数',
    },
    find: (node, ts) =>
      (ts.isConstructSignatureDeclaration(node) || ts.isConstructorTypeNode(node)) && node,
  },
  {
    id: 'arkts-as-casts',
    text: {
      en: 'ArkTS casts with as. Write value as Type',
      zh: 'ArkTS 只支持 as 形式的类型转换。请写成 value as Type',
    },
    find: (node, ts) => ts.isTypeAssertionExpression(node) && node,
  },
  {
    id: 'arkts-no-as-const',
    text: {
      en: 'ArkTS has no as const. Name the type',
      zh: 'ArkTS 没有 as const。请写明类型',
    },
    find: (node, ts) => ts.isAsExpression(node) && ts.isConstTypeReference(node.type) && node.type,
  },
  {
    id: 'arkts-no-definite-assignment',
    text: {
      en: 'ArkTS warns of ! behind a declared name. Give a value, or allow undefined',
      zh: 'ArkTS 会对变量名后的 ! 给出警告。请赋初值，或允许 undefined',
    },
    find: (node, ts) =>
      (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) && node.exclamationToken,
  },
  {
    id: 'arkts-no-types-in-catch',
    text: {
      en: 'ArkTS has no type behind the name in catch. Write catch (error)',
      zh: 'ArkTS 的 catch 中不能写类型。请写成 catch (error)',
    },
    find: (node, ts) => ts.isCatchClause(node) && node.variableDeclaration?.type,
  },
]
