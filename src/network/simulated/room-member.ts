/** A client that can join rooms of its server, in Socket.IO's and mock-socket's words. */
export class RoomMember {
  readonly #rooms = new Set<string>()

  /** Names of the rooms that it has joined. */
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
