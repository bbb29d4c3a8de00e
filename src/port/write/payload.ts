import { unwrap, type Node } from '../source/tree.ts'
import type { Draft } from './draft.ts'

const VIEWS = /^(?:Big)?(?:Uint|Int|Float)\d+(?:Clamped)?Array$|^DataView$/
/** Names of a program that has messages other than text. */
export const BINARY =
  /\b(?:ArrayBuffer|DataView|byteLength|Blob|(?:Uint|Int|Float)\d+(?:Clamped)?Array)\b/

/** Returns the message for the target. */
export function writeData(draft: Draft, data: Node): () => string {
  const { from, to } = draft
  const made = valueOf(draft, data)
  const name =
    made?.type === 'NewExpression' && made.callee.type === 'Identifier' ? made.callee.name : ''
  if (isEmptyText(made) && from.habits.sendsEmpty !== to.habits.sendsEmpty) {
    draft.refuse('empty message', data)
  }
  if (name === 'Blob' && to.habits.binary !== 'any') draft.refuse('blob', data)
  if (VIEWS.test(name) && to.habits.binary !== 'any') {
    const given = made?.type === 'NewExpression' ? made.arguments : []
    // A view of a part of a buffer would be sent whole.
    const [first] = given
    const isWhole =
      given.length === 1 && (first!.type === 'ArrayExpression' || first!.type === 'NumericLiteral')
    if (!isWhole) draft.refuse('view', data)
    draft.differ('view-to-buffer', data)
    return () => `${wrapped(draft.text(data))}.buffer`
  }
  if (from.habits.objects === 'not sent' && to.habits.objects !== 'not sent') {
    if (valuesOf(draft, data).some(isObject)) draft.refuse('object unsent', data)
  }
  if (from.habits.objects === 'sent' && to.habits.objects !== 'sent' && !isText(made)) {
    if (valuesOf(draft, data).some(isObject)) draft.refuse('object', data)
    if (to.habits.objects === 'not sent') draft.differ('data-type', data)
  }
  if (from.habits.binary === 'any' && to.habits.binary !== 'any' && !isText(made)) {
    draft.differ('data-type', data)
  }
  return () => draft.text(data)
}

const wrapped = (text: string): string => (/^[\w$.]+$|^new /.test(text) ? text : `(${text})`)

/** Returns an expression, or that of the constant it names. */
function valueOf(draft: Draft, node: Node): Node | undefined {
  const inner = unwrap(node)
  if (inner.type !== 'Identifier') return inner
  const binding = draft.program.names.bindingOf(inner)
  const declarator = binding?.node
  if (declarator?.type !== 'VariableDeclarator' || !declarator.init) return undefined
  const declaration = draft.parentOf(declarator)
  return declaration?.type === 'VariableDeclaration' && declaration.kind === 'const'
    ? unwrap(declarator.init)
    : undefined
}

/**
 * Returns what an expression can be, as far as the source shows: a loop takes the elements.
 */
export function valuesOf(draft: Draft, node: Node): readonly Node[] {
  const made = valueOf(draft, node)
  if (made) return [made]
  const inner = unwrap(node)
  const declarator =
    inner.type === 'Identifier' ? draft.program.names.bindingOf(inner)?.node : undefined
  const declaration = declarator && draft.parentOf(declarator)
  const loop = declaration && draft.parentOf(declaration)
  if (loop?.type !== 'ForOfStatement') return []
  const list = valueOf(draft, loop.right)
  return list?.type === 'ArrayExpression' ? list.elements.filter((each) => each !== null) : []
}

const isObject = ({ type }: Node): boolean => type === 'ObjectExpression'

const isEmptyText = (node: Node | undefined): boolean =>
  node?.type === 'StringLiteral' && node.value === ''

function isText(node: Node | undefined): boolean {
  if (node?.type === 'StringLiteral' || node?.type === 'TemplateLiteral') return true
  return (
    node?.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    node.callee.object.type === 'Identifier' &&
    node.callee.object.name === 'JSON'
  )
}
