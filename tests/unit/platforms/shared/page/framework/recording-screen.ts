import type {
  ScreenInput,
  ScreenOperation,
  ScreenPort,
  ScreenValue,
} from '../../../../../../src/platforms/page-contract.ts'

/** An element in the state of a screen after all operations so far. */
export interface Drawn {
  readonly id: number
  readonly type: string
  readonly attributes: Map<string, ScreenValue>
  style: Readonly<Record<string, string | number>>
  readonly heard: Set<string>
  children: Drawn[]
}

/** The other side of the contract: keeps the drawn elements, and sends the user's input. */
export class RecordingScreen implements ScreenPort {
  readonly operations: ScreenOperation[] = []
  readonly root: Drawn = element(0, 'root')
  readonly #elements = new Map<number, Drawn>([[0, this.root]])
  readonly #onDraw: (operation: ScreenOperation) => void
  #listener: (input: ScreenInput) => void = () => {}

  /** @param onDraw Called for each operation when drawn. */
  constructor(onDraw: (operation: ScreenOperation) => void = () => {}) {
    this.#onDraw = onDraw
  }

  draw(operation: ScreenOperation): void {
    // What cannot be cloned cannot leave the worker.
    this.operations.push(structuredClone(operation))
    this.#perform(operation)
    this.#onDraw(operation)
  }

  listen(listener: (input: ScreenInput) => void): void {
    this.#listener = listener
  }

  /** Finds the first element by component or attribute. */
  find(wanted: string | { readonly id: string } | { readonly value: string }): Drawn {
    const [name, value] = typeof wanted === 'string' ? [] : Object.entries(wanted)[0]!
    const all = [...this.#elements.values()]
    const found = all.find(({ type, attributes }) =>
      typeof wanted === 'string' ? type === wanted : attributes.get(name!) === value,
    )
    if (!found) throw new Error(`There is no ${JSON.stringify(wanted)} on the screen.`)
    return found
  }

  /** Returns the content of each `text`, in the order of the page. */
  texts(from: Drawn = this.root): string[] {
    const own = from.type === 'text' ? [String(from.attributes.get('value') ?? '')] : []
    return [...own, ...from.children.flatMap((child) => this.texts(child))]
  }

  /** Sends an event at an element, if the element has a listener. */
  fire(target: Drawn, name: string, detail: Readonly<Record<string, ScreenValue>> = {}): void {
    if (target.heard.has(name)) this.send({ type: 'event', id: target.id, name, detail })
  }

  send(input: ScreenInput): void {
    this.#listener(input)
  }

  #perform(operation: ScreenOperation): void {
    switch (operation.op) {
      case 'create':
        this.#elements.set(operation.id, element(operation.id, operation.type))
        break
      case 'insert': {
        const child = this.#get(operation.id)
        this.#leave(child)
        const { children } = this.#get(operation.parent)
        const before = operation.before === undefined ? undefined : this.#get(operation.before)
        if (before && !children.includes(before)) throw new Error('Not a sibling.')
        children.splice(before ? children.indexOf(before) : children.length, 0, child)
        break
      }
      case 'remove': {
        const gone = this.#get(operation.id)
        this.#leave(gone)
        this.#forget(gone)
        break
      }
      case 'attribute':
        this.#get(operation.id).attributes.set(operation.name, operation.value)
        break
      case 'style':
        this.#get(operation.id).style = operation.style
        break
      case 'listen':
        this.#get(operation.id).heard.add(operation.type)
        break
      case 'unlisten':
        this.#get(operation.id).heard.delete(operation.type)
        break
      case 'call':
        this.#get(operation.id)
    }
  }

  #get(id: number): Drawn {
    const found = this.#elements.get(id)
    if (!found) throw new Error(`There is no element ${id}.`)
    return found
  }

  #leave(child: Drawn): void {
    for (const parent of this.#elements.values())
      parent.children = parent.children.filter((one) => one !== child)
  }

  #forget(gone: Drawn): void {
    this.#elements.delete(gone.id)
    for (const child of gone.children) this.#forget(child)
  }
}

const element = (id: number, type: string): Drawn => ({
  id,
  type,
  attributes: new Map(),
  style: {},
  heard: new Set(),
  children: [],
})
