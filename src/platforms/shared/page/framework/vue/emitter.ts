import type { FrameworkContext } from '../context.ts'
import type { Owner } from '../owner.ts'
import { createMessage, type PageMessage } from './message.ts'

type Guarded = Pick<FrameworkContext, 'guard'>

type Handler = (this: unknown, event: PageMessage) => unknown

/** Events of a view model, and of the view models above and below. */
export class Emitter {
  readonly #context: Guarded
  readonly #viewModel: object
  readonly #owner: Owner
  readonly #handlers = new Map<string, Handler[]>()
  readonly #children = new Set<Emitter>()
  readonly #parent: Emitter | undefined
  static readonly #byOwner = new WeakMap<Owner, Emitter>()

  /** @param viewModel Value of `this` in handlers. */
  constructor(context: Guarded, owner: Owner, viewModel: object) {
    this.#context = context
    this.#owner = owner
    this.#viewModel = viewModel
    this.#parent = owner.parent ? Emitter.#byOwner.get(owner.parent) : undefined
    if (this.#parent) this.#parent.#children.add(this)
    Emitter.#byOwner.set(owner, this)
  }

  /** Detaches the emitter when the component is gone. */
  dispose(): void {
    if (this.#parent) this.#parent.#children.delete(this)
    Emitter.#byOwner.delete(this.#owner)
  }

  readonly on = (type: string, handler: unknown): void => {
    if (typeof handler !== 'function') return
    this.#handlers.set(type, [...(this.#handlers.get(type) ?? []), handler as Handler])
  }

  /** Removes a single handler, or all handlers of a type. */
  readonly off = (type: string, handler?: unknown): void => {
    const left = handler ? this.#handlers.get(type)?.filter((one) => one !== handler) : []
    this.#handlers.set(type, left ?? [])
  }

  /** Calls the view model's own handlers. */
  readonly emit = (type: string, detail?: unknown): void => this.#call(createMessage(type, detail))

  /**
   * Calls the view model's own handlers and then the parents' handlers, until a handler stops the
   * event.
   */
  readonly dispatch = (type: string, detail?: unknown): void => {
    const event = createMessage(type, detail)
    this.#rise(event)
  }

  /**
   * Calls the view model's own handlers and then the children's handlers; a stopped event goes no
   * further down.
   */
  readonly broadcast = (type: string, detail?: unknown): void =>
    this.#spread(createMessage(type, detail))

  #rise(event: PageMessage): void {
    this.#call(event)
    if (this.#parent && !event.hasStopped()) this.#parent.#rise(event)
  }

  #spread(event: PageMessage): void {
    this.#call(event)
    if (event.hasStopped()) return
    for (const child of [...this.#children]) child.#spread(event)
  }

  #call(event: PageMessage): void {
    for (const handler of this.#handlers.get(event.type) ?? [])
      this.#context.guard(() => handler.call(this.#viewModel, event))
  }
}
