import type { Payload } from '../../client/payload.ts'
import type { Bus } from './bus.ts'
import type { CloseFrame } from '../../client/close-frame.ts'
import { Direction } from './direction.ts'
import type { PaceOptions } from './pace.ts'
import { createRandom } from './random.ts'
import type { Schedule } from './schedule.ts'

/** An end of a connection: receives arrivals in order. */
export interface End {
  /** Receives the sender once, before anything arrives. */
  attach(sender: Sender): void
  receive(payload: Payload): void
  receivePing(data: ArrayBuffer): void
  receivePong(data: ArrayBuffer): void
  receiveClose(frame: CloseFrame): void
  /** Handles the closing of the transport by the far end; nothing arrives afterwards. */
  receiveEnd(): void
}

/** The client's end. Only servers break the protocol here. */
export interface ReceivingEnd extends End {
  /** Handles the arrival of a frame forbidden to every endpoint. */
  receiveMalformed(): void
}

/** Way from an end to the other. Everything keeps the order. */
export interface Sender {
  /** Sent bytes of the message at the front of the sender's buffer. */
  readonly progress: number
  /**
   * Sends data.
   *
   * @param onEntered Called when the data has left the sender's buffer.
   */
  data(data: Payload, onEntered?: () => void): void
  ping(data: ArrayBuffer): void
  pong(data: ArrayBuffer): void
  /**
   * Sends a Close frame.
   *
   * @param onEntered Called when the frame and everything before have left the sender's buffer.
   */
  close(frame: CloseFrame, onEntered?: () => void): void
  /** Closes the transport. Only the first call counts. */
  end(): void
  /** Sets whether data of the other way stays with the other end, in the buffer. */
  hold(held: boolean): void
  /** Lets the next message or frame come in spite of the hold. */
  next(): void
}

/** The parts of a sender used by a client. */
export type ClientSender = Omit<Sender, 'hold' | 'next'>

/** Parts and settings of a link. */
export interface LinkOptions extends Omit<PaceOptions, 'random'> {
  readonly bus: Bus
  readonly schedule: Schedule
  /** Seed of chance, and the number of the connection, with a separate random sequence. */
  readonly seed: number
  readonly connection: number
  /** Where the client connects to. */
  readonly url: string
}

/** Events of a link besides the data from both ends. */
export interface Link {
  /** Sends a frame from the server, forbidden to every endpoint. */
  sendMalformed(): void
  /** Stops all arrivals in both directions, silently. */
  silence(): void
  /** Stops all arrivals permanently, and disposes of the underlying line. */
  remove(): void
}

const TO_CLIENT = 0
const TO_SERVER = 1

/**
 * Joins two ends: data travel through the bus, each way at the link's pace.
 *
 * @param greet Called at the client ahead of everything else from the server.
 */
export function link(
  options: LinkOptions,
  client: ReceivingEnd,
  server: End,
  greet: () => void,
): Link {
  const { bus, schedule, seed, connection, url } = options
  const line = bus.connect(url, {
    atServer: (payload) => server.receive(payload),
    atClient: (payload) => client.receive(payload),
  })
  let ended = 0
  const onEnd = () => {
    if (++ended === 2) line.close()
  }
  const pace = (way: number, shared: boolean) => ({
    ...options,
    random: createRandom(seed, connection, way),
    shared,
  })
  const toClient = new Direction(schedule, pace(TO_CLIENT, false), line.toClient)
  const toServer = new Direction(schedule, pace(TO_SERVER, true), line.toServer)
  toClient.control(greet)
  server.attach(createSender(toClient, toServer, client, onEnd))
  client.attach(createSender(toServer, toClient, server, onEnd))
  const silence = () => {
    toClient.cut()
    toServer.cut()
  }
  return {
    sendMalformed: () => toClient.control(() => client.receiveMalformed()),
    silence,
    remove() {
      silence()
      if (ended < 2) line.close()
      ended = 2
    },
  }
}

function createSender(
  direction: Direction,
  opposite: Direction,
  receiver: End,
  onEnd: () => void,
): Sender {
  let ended = false
  return {
    get progress() {
      return direction.progress
    },
    data: (data, onEntered) => direction.data(data, onEntered),
    ping: (data) => direction.control(() => receiver.receivePing(data)),
    pong: (data) => direction.control(() => receiver.receivePong(data)),
    close: (frame, onEntered) => direction.control(() => receiver.receiveClose(frame), onEntered),
    end() {
      if (ended) return
      ended = true
      direction.control(() => {
        receiver.receiveEnd()
        onEnd()
      })
    },
    hold: (held) => opposite.hold(held),
    next: () => opposite.next(),
  }
}
