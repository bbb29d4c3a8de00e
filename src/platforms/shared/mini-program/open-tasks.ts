/** Tasks that take a place, oldest first. */
export class OpenTasks<Task> {
  readonly #tasks: Task[] = []
  readonly limit: number

  /**
   * Creates an empty list.
   *
   * @param limit Maximum number of simultaneous tasks.
   */
  constructor(limit = Infinity) {
    this.limit = limit
  }

  get full(): boolean {
    return this.#tasks.length >= this.limit
  }

  get first(): Task | undefined {
    return this.#tasks[0]
  }

  /** The tasks at this moment. */
  get all(): readonly Task[] {
    return [...this.#tasks]
  }

  has(task: Task): boolean {
    return this.#tasks.includes(task)
  }

  add(task: Task): void {
    this.#tasks.push(task)
  }

  /** Releases the place of a task; a repeated release has no effect. */
  leave(task: Task): void {
    const index = this.#tasks.indexOf(task)
    if (index !== -1) this.#tasks.splice(index, 1)
  }
}
