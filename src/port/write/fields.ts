import type { Called, Field, Parameter } from '../../platforms/port-contract.ts'
import type { Node } from '../source/tree.ts'
import type { Draft } from './draft.ts'

/** Expressions for fields that a platform does not pass. */
const DEFAULTS: Readonly<Partial<Record<Field, string>>> = {
  header: '{}',
  status: '101',
  statusText: "'Switching Protocols'",
  errorText: "'The connection failed'",
  errorCode: '200',
  errorData: "'0'",
  failText: "'not open'",
  failCode: '-1',
  sendText: "'sendSocketMessage:ok'",
  closeText: "'closeSocket:ok'",
  createText: "'connectSocket:ok'",
  taskId: '1',
  reason: "''",
}

/** The parameters of a function that the target calls. A parameter has a name once it is used. */
export class Passed {
  readonly #draft: Draft
  readonly #place: Node
  readonly called: Called
  readonly #names: (string | undefined)[] = []

  /** @param place The function, or the statement where its body goes. */
  constructor(draft: Draft, called: Called, place: Node) {
    this.#draft = draft
    this.called = called
    this.#place = place
  }

  /** Number of parameters up to the last one in use. */
  get length(): number {
    return this.#names.length
  }

  /** Returns the name of a parameter, marked as unused unless it is in use. */
  nameOf(at: number): string {
    return this.#names[at] ?? `_${(this.called.names[at] ?? String(at)).replace(/^_/, '')}`
  }

  /** Returns whether the target passes a field. */
  has(field: Field): boolean {
    return (
      this.called.object?.keys[field] !== undefined || this.called.values?.[field] !== undefined
    )
  }

  /** Returns an expression for a field. */
  expression(field: Field): string {
    if (field.startsWith('=')) return `'${field.slice(1)}'`
    const { object, values } = this.called
    const key = object?.keys[field]
    if (object && key) return `${this.parameter(object.at)}.${key}`
    const at = values?.[field]
    if (at !== undefined) return this.parameter(at)
    if (field === 'wasClean' && object?.keys.code) {
      return `${this.parameter(object.at)}.${object.keys.code} !== ${this.#draft.to.habits.lostCode}`
    }
    return DEFAULTS[field] ?? 'undefined'
  }

  /** Returns an expression for a whole parameter of the source. */
  whole(parameter: Parameter): string {
    if ('constant' in parameter) return parameter.constant
    if ('value' in parameter) return this.expression(parameter.value)
    const fields = Object.entries(parameter.object).map(([key, field]) => {
      const expression = this.expression(field)
      return expression === key ? key : `${key}: ${expression}`
    })
    return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}'
  }

  /** Returns the name of a parameter in use. */
  parameter(at: number): string {
    const name = this.called.names[at]!.replace(/^_/, '')
    return (this.#names[at] ??= this.#draft.fresh(name, this.#place))
  }
}

const ERROR_TEXTS = new Set<Field>(['errorText', 'errorData', 'failText'])
const ERROR_CODES = new Set<Field>(['errorCode', 'failCode'])

/** Records the differences of a field in use. */
export function differInField(draft: Draft, field: Field, called: Called, node: Node): void {
  const passes = called.object?.keys[field] !== undefined || called.values?.[field] !== undefined
  if (ERROR_TEXTS.has(field)) draft.differ('error-text', node)
  else if (ERROR_CODES.has(field)) draft.differ('error-code', node)
  else if (passes || field.startsWith('=')) return
  else draft.differ(field === 'wasClean' ? 'clean-from-code' : 'field-missing', node)
}
