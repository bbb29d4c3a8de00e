import { attributes } from '../attributes/index.ts'
import { isObject } from '../values/length.ts'
import { createNode, type UiNode } from './node.ts'
import { collect } from './scope.ts'

/** Functions per attribute. */
type Attribute = (...values: never[]) => Handle

/**
 * What a call such as `Column()` returns to the compiled program: a function per attribute. `$`
 * takes the trailing block, `$apply` sets attributes defined elsewhere, `$skip` ignores the values
 * of an unknown attribute.
 */
export class Handle {
  readonly #node: UiNode

  constructor(node: UiNode) {
    this.#node = node
  }

  $(builder: () => unknown): this {
    if (this.#node.struct) this.#node.content = builder
    else this.#node.children = collect(builder)
    return this
  }

  $apply(code: () => unknown): this {
    current.push(this)
    try {
      code()
    } finally {
      current.pop()
    }
    return this
  }

  $skip(): this {
    return this
  }

  stateStyles(styles: unknown): this {
    if (!isObject(styles)) return this
    const { normal, pressed = styles.clicked, disabled } = styles
    if (typeof normal === 'function') this.$apply(normal as () => unknown)
    if (typeof disabled === 'function' && this.#node.own.enabled === false)
      this.$apply(disabled as () => unknown)
    if (typeof pressed === 'function') {
      const look = createNode(this.#node.kind, '', [])
      new Handle(look).$apply(pressed as () => unknown)
      for (const [name, value] of Object.entries(look.style))
        this.#node.style[`${name}:active`] = value
    }
    return this
  }

  static {
    for (const [name, set] of Object.entries(attributes)) {
      const attribute = function (this: Handle, ...values: never[]): Handle {
        set(this.#node, ...values)
        return this
      }
      Object.defineProperty(Handle.prototype, name, { value: attribute satisfies Attribute })
    }
  }
}

/** Components whose attributes `@Styles`, `@Extend` or `stateStyles` set right now. */
const current: Handle[] = []

/** Returns the component whose attributes are set from elsewhere. */
export function self(): Handle {
  const handle = current.at(-1)
  if (!handle) throw new TypeError('Call the styles as an attribute of a component.')
  return handle
}
