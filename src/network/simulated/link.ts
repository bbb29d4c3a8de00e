import type { Bus, Payload } from './bus.ts'
import type { CloseFrame } from './close.ts'
import { Direction } from './direction.ts'
import type { PaceOptions } from './pace.ts'
import type { Outgoing } from './payload.ts'
import { createRandom } from './random.ts'
import type { Schedule } from './schedule.ts'

/** One end of a connection: what reaches it, in order. */
export interface End {
  /** Told once, before anything arrives. */
  attach(sender: Sender): void
  receive(payload: Payload): void
  receiveClose(frame: CloseFrame): void
  /** The far end has closed the transport; nothing arrives afterwards. */
  receiveEnd(): void
}

/** The client's end. Only servers break the protocol here. */
export interface ReceivingEnd extends End {
  /** A frame has arrived that no endpoint may send. */
  receiveMalformed(): void
}

/** How an end reaches the other one. Everything keeps its order. */
export interface Sender {
  /** Bytes of the message at the front of the sender's buffer that have left it already. */
  readonly progress: number
  /** @param onEntered Called when the data has left the sender's buffer. */
  data(data: Outgoing, onEntered?: () => void): void
  /** @param onEntered Called when the frame and all before it have left the sender's buffer. */
  close(frame: CloseFrame, onEntered?: () => void): void
  /** Closes the transport. Only the first call counts. */
  end(): void
  /** Whether what comes the other way stays with the other end, in its buffer. */
  hold(held: boolean): void
  /** Lets one message or frame come in spite of that: the next one. */
  next(): void
}

/** What a client needs of the way to its server. */
export type ClientSender = Pick<Sender, 'data' | 'close' | 'end'> &
  Partial<Pick<Sender, 'progress'>>

/** What a link is made of. */
export interface LinkOptions extends Omit<PaceOptions, 'random'> {
  readonly bus: Bus
  readonly schedule: Schedule
  /** Where chance begins, and the number of the connection, which has a row of chance of its own. */
  readonly seed: number
  readonly connection: number
  /** Where the client connects to. */
  readonly url: string
}

/** What can happen to a link besides what its ends send. */
export interface Link {
  /** The server sends a frame that no endpoint may send. */
  sendMalformed(): void
  /** Nothing arrives any more, either way, and nobody is told. */
  silence(): void
  /** The same, and for good: what carried it is put away. */
  remove(): void
}

const TO_CLIENT = 0
const TO_SERVER = 1

/**
 * Joins two ends: data travel through the bus, each way at the link's pace.
 *
 * @param greet Called at the client ahead of everything else that the server sends.
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
