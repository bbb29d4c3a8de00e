import ts from 'typescript'
import { type ConceptId, isConceptId } from '../../platforms/concept-ids.ts'
import type { Text } from '../../text.ts'
import type { Deprecation, Member, MemberKind, Signature, TypeText } from '../model.ts'
import { anchorOf } from '../anchors.ts'
import { codeOf } from './code.ts'
import { type Declared, docCommentOf } from './declared.ts'
import { type DocComment, readDocComment } from './doc-comment.ts'
import { inheritedBy } from './heritage.ts'
import { isReadonly, kindOf } from './kinds.ts'
import type { Names } from './names.ts'
import { memberPayload } from './member-payload.ts'
import type { FieldsOf } from './payload.ts'
import { readSignature } from './signatures.ts'
import { uniteThrown } from './throws.ts'

/** A declared member without examples, notes and uses. */
export type DeclaredMember = Omit<
  Member,
  'examples' | 'notes' | 'usedBy' | 'support' | 'concept'
> & {
  /** Unset when neither the member nor an enclosing member names an existing concept. */
  readonly concept?: ConceptId
}

/** Reads all members of a platform in the order of the declarations. */
export function readMembers(declared: readonly Declared[], names: Names): DeclaredMember[] {
  const read = new Map<string, DeclaredMember>()
  const ids = declared.map(({ id }) => id)
  const heirs = new Map(declared.map((each) => [each.id, inheritedBy(each, declared, names)]))
  const childrenOf = (id: string) =>
    declared.filter(({ parent }) => parent === id).map((each) => each.id)
  const fieldsOf: FieldsOf = (id) => {
    const own = declared.find((each) => each.id === id)!
    return kindOf(own, undefined) === 'record'
      ? [...childrenOf(id), ...(heirs.get(id) ?? [])].filter((each) => isField(each, declared))
      : []
  }
  // What a member stands in may be declared after it: a namespace before its function.
  for (const each of [...declared].sort((a, b) => depth(a) - depth(b))) {
    const parent = each.parent === undefined ? undefined : read.get(each.parent)
    const member = readMember(each, parent, names, fieldsOf, ids)
    read.set(each.id, {
      ...member,
      members: childrenOf(each.id),
      inherited: heirs.get(each.id) ?? [],
    })
  }
  return declared.map(({ id }) => read.get(id)!)
}

const depth = ({ id }: Declared): number => id.split('.').length

const isField = (id: string, declared: readonly Declared[]): boolean =>
  !declared.find((each) => each.id === id)?.nodes.some(ts.isInterfaceDeclaration)

function readMember(
  declared: Declared,
  parent: DeclaredMember | undefined,
  names: Names,
  fieldsOf: FieldsOf,
  ids: readonly string[],
): Omit<DeclaredMember, 'members' | 'inherited'> {
  const node = declared.nodes[0]!
  const doc = readDocComment(docCommentOf(node))
  const kind = kindOf(declared, parent?.kind)
  const overloads = readOverloads(declared, kind, doc, names, fieldsOf)
  return {
    id: declared.id,
    anchor: anchorOf(declared.id),
    name: declared.name,
    kind,
    parent: parent?.id,
    concept: conceptOf(doc, parent),
    summary: doc.sentences[0] ?? { en: '', zh: '' },
    remarks: doc.sentences.slice(1),
    overloads,
    type: typeOf(declared, names),
    optional: 'questionToken' in node && node.questionToken !== undefined,
    readonly: isReadonly(node),
    default: doc.default,
    payload: memberPayload(declared, kind, doc, overloads, names, fieldsOf),
    since: doc.since ?? parent?.since,
    deprecated: doc.deprecated && deprecation(doc.deprecated, ids),
    needs: [...new Set(declared.nodes.flatMap((each) => readDocComment(docCommentOf(each)).needs))],
    throws: uniteThrown(overloads.flatMap(({ throws }) => throws)),
  }
}

/** Returns the member's own concept or the parent's; an unknown concept stays unset. */
function conceptOf(doc: DocComment, parent: DeclaredMember | undefined): ConceptId | undefined {
  if (doc.concept === undefined) return parent?.concept
  return isConceptId(doc.concept) ? doc.concept : undefined
}

/** Returns the deprecation with the first member named in the sentence as replacement. */
function deprecation(text: Text, ids: readonly string[]): Deprecation {
  const words = text.en.split(/[^\w.]+/).map((word) => word.replace(/\.$/, ''))
  return { text, replacement: ids.find((id) => words.includes(id)) }
}

/**
 * Returns the signature of a callback in a record without parameters, because a program does not
 * call the callback: the arguments are the payload.
 */
const asHeld = (kind: MemberKind, signature: Signature): Signature =>
  kind === 'field' ? { ...signature, parameters: [] } : signature

function readOverloads(
  { nodes }: Declared,
  kind: MemberKind,
  first: DocComment,
  names: Names,
  fieldsOf: FieldsOf,
): Signature[] {
  const read: Signature[] = []
  const texts = new Set<string>()
  for (const node of nodes) {
    if (ts.isVariableDeclaration(node)) continue
    const comment = docCommentOf(node)
    const doc = comment ? readDocComment(comment) : first
    const earlier = read.flatMap(({ throws }) => throws)
    const signature = readSignature(node, doc, earlier, names, fieldsOf)
    // An instance's constants are the class's.
    if (!texts.has(signature.text)) read.push(asHeld(kind, signature))
    texts.add(signature.text)
  }
  return read
}

function typeOf({ nodes }: Declared, names: Names): TypeText | undefined {
  const node = nodes[0]!
  if (!ts.isPropertySignature(node) && !ts.isTypeAliasDeclaration(node)) return undefined
  return node.type && codeOf(node.type, names)
}
