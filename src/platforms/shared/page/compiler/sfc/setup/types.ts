import type { Node, Statement, TSType, TSTypeElement } from '@babel/types'

type Declared = ReadonlyMap<string, Node>

/** Returns the types that a script declares, by name. */
export function declaredTypes(statements: readonly Statement[]): Map<string, Node> {
  const types = new Map<string, Node>()
  for (const statement of statements) {
    const node =
      statement.type === 'ExportNamedDeclaration' ? (statement.declaration ?? statement) : statement
    if (node.type === 'TSInterfaceDeclaration' || node.type === 'TSTypeAliasDeclaration')
      types.set(node.id.name, node)
  }
  return types
}

/** Returns the members of a type; `undefined` when the file does not say what they are. */
export function membersOf(type: Node, declared: Declared, depth = 0): TSTypeElement[] | undefined {
  if (depth > 20) return undefined
  const follow = (node: Node) => membersOf(node, declared, depth + 1)
  const all = (nodes: readonly Node[]): TSTypeElement[] | undefined => {
    const parts = nodes.map(follow)
    return parts.some((part) => !part) ? undefined : parts.flatMap((part) => part!)
  }
  switch (type.type) {
    case 'TSTypeLiteral':
      return type.members
    case 'TSParenthesizedType':
      return follow(type.typeAnnotation)
    case 'TSIntersectionType':
      return all(type.types)
    case 'TSTypeAliasDeclaration':
      return follow(type.typeAnnotation)
    case 'TSInterfaceDeclaration': {
      const inherited = all((type.extends ?? []).map(({ expression }) => expression))
      return inherited && [...inherited, ...type.body.body]
    }
    case 'TSTypeReference':
      return type.typeName.type === 'Identifier' ? follow(type.typeName) : undefined
    case 'Identifier': {
      const found = declared.get(type.name)
      return found && follow(found)
    }
    default:
      return undefined
  }
}

/** Returns the name of a member, if it is no expression. */
export function memberName(member: TSTypeElement): string | undefined {
  if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') return undefined
  if (member.key.type === 'Identifier') return member.key.name
  return member.key.type === 'StringLiteral' ? member.key.value : undefined
}

/**
 * Returns the code of a property's option: of types, only what Vue converts matters, which is
 * whether an absent or empty attribute counts as `false` or `true`.
 */
export function propertyOption(member: TSTypeElement): string {
  const type = member.type === 'TSPropertySignature' ? member.typeAnnotation?.typeAnnotation : null
  const parts: readonly TSType[] = type?.type === 'TSUnionType' ? type.types : type ? [type] : []
  const isBoolean = parts.some(
    (part) =>
      part.type === 'TSBooleanKeyword' ||
      (part.type === 'TSLiteralType' && part.literal.type === 'BooleanLiteral'),
  )
  const isText = parts.some(
    (part) =>
      part.type === 'TSStringKeyword' ||
      (part.type === 'TSLiteralType' && part.literal.type === 'StringLiteral'),
  )
  return isBoolean ? `{ type: ${isText ? '[String, Boolean]' : 'Boolean'} }` : 'null'
}

/** Returns the names of the events that a type of `defineEmits` has. */
export function eventNames(type: Node, declared: Declared): string[] | undefined {
  if (type.type === 'TSFunctionType') return literals(type.parameters[0])
  const members = membersOf(type, declared)
  return members?.flatMap((member) => {
    if (member.type === 'TSCallSignatureDeclaration') return literals(member.parameters[0])
    return memberName(member) ?? []
  })
}

function literals(parameter: Node | undefined): string[] {
  const annotation = parameter?.type === 'Identifier' ? parameter.typeAnnotation : undefined
  const type = annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : undefined
  const parts = type?.type === 'TSUnionType' ? type.types : type ? [type] : []
  return parts.flatMap((part) =>
    part.type === 'TSLiteralType' && part.literal.type === 'StringLiteral'
      ? [part.literal.value]
      : [],
  )
}
