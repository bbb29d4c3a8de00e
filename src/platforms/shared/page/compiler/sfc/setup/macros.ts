import type { CallExpression, Comment, Expression, LVal, Node, VoidPattern } from '@babel/types'
import type { Edits } from '../../edits.ts'
import type { PageFile } from '../../page.ts'
import { unknownType } from './messages.ts'
import { eventNames, memberName, membersOf, propertyOption } from './types.ts'

/** Functions that exist only for the compiler. */
const MACROS =
  /^(?:defineProps|withDefaults|defineEmits|defineExpose|defineOptions|defineSlots|defineModel)$/

/** What the macros of a script say of the component. */
export interface Declarations {
  /** Code of the option `props`, part by part. */
  readonly props: string[]
  /** Code of the option `emits`, part by part. */
  readonly emits: string[]
  /** Code of further options. */
  readonly options: string[]
  /** Names of the properties known from the script. */
  readonly propertyNames: Set<string>
  /** Properties taken apart: the name in the script, and the property. */
  readonly destructured: Map<string, string>
  /** Whether the script says what is exposed. */
  exposes: boolean
}

/** Reads and rewrites the macros of a script. */
export class Macros {
  readonly declarations: Declarations = {
    props: [],
    emits: [],
    options: [],
    propertyNames: new Set(),
    destructured: new Map(),
    exposes: false,
  }
  readonly #file: PageFile
  readonly #edits: Edits
  readonly #types: ReadonlyMap<string, Node>
  readonly #comments: readonly Comment[]

  /**
   * @param types Types that the file declares, by name.
   * @param comments All comments of the script, in order.
   */
  constructor(
    file: PageFile,
    edits: Edits,
    types: ReadonlyMap<string, Node>,
    comments: readonly Comment[],
  ) {
    this.#file = file
    this.#edits = edits
    this.#comments = comments
    this.#types = types
  }

  /** Returns the macro that an expression calls, if any. */
  static callIn(expression: Expression | null | undefined): CallExpression | undefined {
    if (expression?.type === 'TSAsExpression' || expression?.type === 'TSNonNullExpression')
      return Macros.callIn(expression.expression)
    const isCall = expression?.type === 'CallExpression' && expression.callee.type === 'Identifier'
    return isCall && MACROS.test(nameOf(expression)) ? expression : undefined
  }

  /**
   * Rewrites a call.
   *
   * @param target What the result is assigned to, if anything.
   */
  rewrite(call: CallExpression, target?: LVal | VoidPattern): void {
    const name = nameOf(call)
    if (name === 'defineExpose') {
      this.declarations.exposes = true
      return this.#replaceName(call, '__expose')
    }
    if (name === 'defineOptions') this.declarations.options.push(`...(${this.#argument(call)}),`)
    else if (name === 'defineEmits') this.#emits(call)
    else if (name === 'defineModel') return this.#model(call)
    else if (name === 'withDefaults' || name === 'defineProps') return this.#props(call, target)
    const value: Readonly<Record<string, string>> = {
      defineEmits: '__emit',
      defineSlots: 'require("vue").useSlots()',
    }
    this.#replace(call, value[name] ?? 'undefined')
  }

  #props(call: CallExpression, target: LVal | VoidPattern | undefined): void {
    const inner = nameOf(call) === 'withDefaults' ? (call.arguments[0] as CallExpression) : call
    let props = this.#typedProps(inner) ?? this.#argument(inner)
    const runtime = inner.arguments[0]
    for (const name of runtime ? writtenNames(runtime) : [])
      this.declarations.propertyNames.add(name)
    if (inner !== call) props = withDefaults(props, this.#argument(call, 1))
    if (target?.type === 'ObjectPattern') {
      const defaults: string[] = []
      for (const property of target.properties) {
        if (property.type === 'RestElement' || property.key.type !== 'Identifier') continue
        const { value, key } = property
        const local = value.type === 'AssignmentPattern' ? value.left : value
        if (local.type !== 'Identifier') continue
        this.declarations.destructured.set(local.name, key.name)
        if (value.type === 'AssignmentPattern')
          defaults.push(`${JSON.stringify(key.name)}: ${this.#textOf(value.right)}`)
      }
      if (defaults.length > 0) props = withDefaults(props, `{ ${defaults.join(', ')} }`)
    }
    this.declarations.props.push(props)
    this.#replace(call, '__props')
  }

  #typedProps(call: CallExpression): string | undefined {
    const type =
      call.typeParameters?.type === 'TSTypeParameterInstantiation'
        ? call.typeParameters.params[0]
        : undefined
    if (!type) return undefined
    const members = membersOf(type, this.#types)
    if (!members) this.#file.services.error(type.start!, unknownType('defineProps'))
    const entries = (members ?? []).flatMap((member) => {
      const name = memberName(member)
      if (name === undefined) return []
      this.declarations.propertyNames.add(name)
      return `${JSON.stringify(name)}: ${propertyOption(member)}`
    })
    return `{ ${entries.join(', ')} }`
  }

  #emits(call: CallExpression): void {
    const type =
      call.typeParameters?.type === 'TSTypeParameterInstantiation'
        ? call.typeParameters.params[0]
        : undefined
    if (!type) return void this.declarations.emits.push(this.#argument(call))
    const names = eventNames(type, this.#types)
    if (!names) this.#file.services.error(type.start!, unknownType('defineEmits'))
    this.declarations.emits.push(JSON.stringify(names ?? []))
  }

  #model(call: CallExpression): void {
    const [first, second] = call.arguments
    const isNamed = first?.type === 'StringLiteral'
    const name = isNamed ? first.value : 'modelValue'
    const options = isNamed ? second : first
    const entry = options ? this.#textOf(options) : '{}'
    const modifiers = name === 'modelValue' ? 'modelModifiers' : `${name}Modifiers`
    this.declarations.props.push(
      `{ ${JSON.stringify(name)}: ${entry}, ${JSON.stringify(modifiers)}: {} }`,
    )
    this.declarations.emits.push(JSON.stringify([`update:${name}`]))
    this.declarations.propertyNames.add(name)
    this.#replace(call, `require("vue").useModel(__props, ${JSON.stringify(name)})`)
  }

  #replaceName({ callee, typeParameters }: CallExpression, name: string): void {
    const end = typeParameters ? typeParameters.end! : callee.end!
    this.#edits.replace(callee.start!, end, name)
  }

  #replace({ start, end }: CallExpression, code: string): void {
    this.#edits.replace(start!, end!, code)
  }

  #argument(call: CallExpression, index = 0): string {
    const node = call.arguments[index]
    return node ? this.#textOf(node) : '{}'
  }

  /** Returns code on a single line and without comments, so that lines stay what they are. */
  #textOf({ start, end }: Node): string {
    let text = ''
    let at = start!
    for (const comment of this.#comments) {
      if (comment.start! < at || comment.end! > end!) continue
      text += this.#file.source.slice(at, comment.start!)
      at = comment.end!
    }
    return (text + this.#file.source.slice(at, end!)).replace(/\s*\n\s*/g, ' ')
  }
}

const nameOf = ({ callee }: CallExpression): string =>
  callee.type === 'Identifier' ? callee.name : ''

const withDefaults = (props: string, defaults: string): string =>
  `require("vue").mergeDefaults(${props}, ${defaults})`

/** Returns the names in an array of texts or an object. */
function writtenNames(node: Node): string[] {
  if (node.type === 'ArrayExpression')
    return node.elements.flatMap((element) =>
      element?.type === 'StringLiteral' ? [element.value] : [],
    )
  if (node.type !== 'ObjectExpression') return []
  return node.properties.flatMap((property) => {
    if (property.type === 'SpreadElement') return []
    if (property.key.type === 'Identifier') return [property.key.name]
    return property.key.type === 'StringLiteral' ? [property.key.value] : []
  })
}
