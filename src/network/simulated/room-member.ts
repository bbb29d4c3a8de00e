/** A client with rooms on the server, in Socket.IO's and mock-socket's words. */
export class RoomMember {
  readonly #rooms = new Set<string>()

  /** Names of the joined rooms. */
  get rooms(): string[] {
    return [...this.#rooms]
  }

  join(room: string): void {
    this.#rooms.add(room)
  }

  leave(room: string): void {
    this.#rooms.delete(room)
  }
}
