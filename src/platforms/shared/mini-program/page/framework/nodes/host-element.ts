import type { ScreenValue } from '../../../../../page-contract.ts'
import type { StyleClass } from '../../../../page/styles/rules.ts'
import type { PageElement } from '../../../../page/framework/nodes/element.ts'
import { toScreenValue } from '../../../../page/framework/screen-value.ts'
import { componentOf } from '../components/index.ts'
import type { ComponentKind, HostElement, HostNode, PageContext, Properties } from '../contract.ts'
import { handlersOf, type Handlers } from '../events/handlers.ts'
import { toInlineStyle } from '../styles/inline.ts'
import { looksTheSame } from './changes.ts'
import { noteUnsent } from '../events/not-sent.ts'

const NO_HANDLERS: Handlers = new Map()

/** A component on the screen, as a renderer creates and changes it. */
export class ComponentElement implements HostElement {
  /** Name of the component, e.g. `scroll-view`. */
  readonly type: string
  readonly kind: ComponentKind
  /** The component's box on the screen. */
  readonly box: PageElement
  /** The part of the box that holds the component's own state, before the children. */
  own: PageElement | undefined
  parent: HostElement | null = null
  readonly children: HostNode[] = []
  properties: Properties = {}
  classes: readonly string[] = []
  readonly scopes: string[] = []
  inline: StyleClass = {}
  handlers: Handlers = NO_HANDLERS
  /** Whether React hides the component while what is around waits for data. */
  isHidden = false
  readonly #context: PageContext
  readonly #heard = new Set<string>()

  constructor(context: PageContext, type: string, properties: Properties) {
    this.#context = context
    this.type = type
    this.kind = componentOf(type)
    const { isMissing, leads } = this.kind
    if (isMissing || (leads && !context.navigate))
      context.note('component-not-here', { component: type })
    this.box = context.screen.create(this.kind.box)
    context.elements.set(this.box.id, this)
    this.#take(properties, true)
  }

  /** Takes over the properties of a rendering. */
  update(properties: Properties): void {
    if (looksTheSame(this.properties, properties, this.kind.box === 'text')) {
      this.properties = properties
      this.handlers = handlersOf(properties)
    } else this.#take(properties, false)
  }

  #take(properties: Properties, isFirst: boolean): void {
    const before = this.properties
    this.properties = properties
    this.handlers = handlersOf(properties)
    noteUnsent(this.#context, this)
    this.#updateOwn()
    const attributes = this.kind.attributes?.(properties, isFirst) ?? {}
    for (const [name, value] of Object.entries(attributes)) this.setAttribute(name, value)
    const label = properties['aria-label'] ?? properties.ariaLabel
    if (label !== undefined || before['aria-label'] !== undefined) {
      this.setAttribute('aria-label', label, this.box)
    }
    this.#updateHeard()
    this.#updateStyle(before)
    const { kind } = this
    if (kind.update) this.#context.afterCommit(() => kind.update!(this, this.#context, before))
  }

  /** Creates or removes the component's own part. */
  #updateOwn(): void {
    const { screen, elements } = this.#context
    const wanted = this.kind.own?.(this.properties)
    if (wanted === this.own?.type) return
    if (this.own) {
      this.own.detach()
      elements.delete(this.own.id)
      screen.remove(this.own)
      this.own = undefined
    }
    if (wanted === undefined) return
    const own = screen.create(wanted)
    const first = this.children[0]?.box
    this.box.attach(own, first ?? null)
    screen.port.draw({
      op: 'insert',
      parent: this.box.id,
      id: own.id,
      ...(first && { before: first.id }),
    })
    for (const type of this.kind.hears?.(this) ?? []) {
      screen.port.draw({ op: 'listen', id: own.id, type })
    }
    elements.set(own.id, this)
    this.own = own
  }

  /** Sets an attribute on the screen, unless it has the value, such as typed text. */
  setAttribute(name: string, value: unknown, box: PageElement = this.own ?? this.box): void {
    const shown: ScreenValue = toScreenValue(value)
    if ((box.attr[name] ?? null) === shown) return
    if (shown === null) delete box.attr[name]
    else box.attr[name] = shown
    this.#context.screen.port.draw({ op: 'attribute', id: box.id, name, value: shown })
  }

  /** Returns the id of the component, as the page names it. */
  get id(): string | undefined {
    const { id } = this.properties
    return id === undefined || id === null ? undefined : String(id)
  }

  get isDisabled(): boolean {
    const { disabled } = this.properties
    return disabled !== undefined && disabled !== null && disabled !== false
  }

  #updateHeard(): void {
    const wanted = new Set(this.kind.hears?.(this))
    for (const [event, { on }] of Object.entries(this.kind.events)) {
      if (this.handlers.has(event)) wanted.add(on)
    }
    if (this.isDisabled) wanted.delete('click')
    const { port } = this.#context.screen
    const { id } = this.box
    for (const type of wanted) {
      if (!this.#heard.has(type)) port.draw({ op: 'listen', id, type })
    }
    for (const type of this.#heard) {
      if (!wanted.has(type)) port.draw({ op: 'unlisten', id, type })
    }
    this.#heard.clear()
    for (const type of wanted) this.#heard.add(type)
  }

  #updateStyle(before: Properties): void {
    const { className, style } = this.properties
    if (style !== before.style) this.inline = toInlineStyle(style)
    if (className !== before.className || this.properties.class !== before.class) {
      const classes = toClassNames(className ?? this.properties.class)
      this.#context.restyler.markClasses(this, this.classes, classes)
      this.classes = classes
    }
    // What a sheet may ask for beside classes depends on any property.
    this.#context.restyler.mark(this, [':disabled', ':checked'])
  }
}

const toClassNames = (value: unknown): readonly string[] =>
  typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : []
