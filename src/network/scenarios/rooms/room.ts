import type { ServerSocket } from '../../contract.ts'
import { sendJson } from '../json.ts'

/** A person in a room; a companion, played by the server, has no socket. */
interface Member {
  readonly name: string
  readonly socket?: ServerSocket
}

/** The members of a room, and the messages to all members. */
export class Room {
  readonly name: string
  /** In the order of arrival. */
  #members: Member[] = []

  constructor(name: string) {
    this.name = name
  }

  get members(): string[] {
    return this.#members.map(({ name }) => name)
  }

  /** Whether nobody is left but companions. */
  get isDeserted(): boolean {
    return !this.#members.some(({ socket }) => socket)
  }

  has(name: string): boolean {
    return this.#members.some((member) => member.name === name)
  }

  nameOf(socket: ServerSocket): string {
    return this.#members.find((member) => member.socket === socket)?.name ?? ''
  }

  /**
   * Adds a member: sends the list of members to the new member, and the arrival to the others.
   * @returns Whether the new member is the first.
   */
  join(socket: ServerSocket | undefined, name: string): boolean {
    const isFirst = this.#members.length === 0
    this.#members.push(socket ? { name, socket } : { name })
    const { members } = this
    if (socket) sendJson(socket, { type: 'joined', room: this.name, name, members })
    this.#tell({ type: 'presence', event: 'join', name, members }, socket)
    return isFirst
  }

  leave(socket: ServerSocket): void {
    const name = this.nameOf(socket)
    this.#members = this.#members.filter((member) => member.socket !== socket)
    this.#tell({ type: 'presence', event: 'leave', name, members: this.members })
  }

  say(name: string, text: string): void {
    this.#tell({ type: 'say', name, text })
  }

  #tell(message: unknown, except?: ServerSocket) {
    for (const { socket } of this.#members) {
      if (socket && socket !== except) sendJson(socket, message)
    }
  }
}
