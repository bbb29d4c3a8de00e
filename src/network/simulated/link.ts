import type { Bus, Payload } from './bus.ts'
import type { CloseFrame } from './close.ts'
import { Direction } from './direction.ts'
import type { Outgoing } from './payload.ts'
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

/** How an end reaches the other one. Everything keeps its order. */
export interface Sender {
  /** @param onEntered Called when the data has left the sender's buffer. */
  data(data: Outgoing, onEntered?: () => void): void
  close(frame: CloseFrame): void
  /** Closes the transport. Only the first call counts. */
  end(): void
  /** Whether what comes the other way stays with the other end, in its buffer. */
  hold(held: boolean): void
  /** Lets one message or frame come in spite of that: the next one. */
  next(): void
}

/** What a link is made of. */
export interface LinkOptions {
  readonly bus: Bus
  readonly schedule: Schedule
  /** One way, in milliseconds. */
  readonly latency: number
  /** Where the client connects to. */
  readonly url: string
}

/**
 * Joins two ends: data travel through the bus, each way after the latency.
 *
 * @param greet Called at the client ahead of everything else that the server sends.
 */
export function link(options: LinkOptions, client: End, server: End, greet: () => void): void {
  const { bus, schedule, latency, url } = options
  const line = bus.connect(url, {
    atServer: (payload) => server.receive(payload),
    atClient: (payload) => client.receive(payload),
  })
  let ended = 0
  const onEnd = () => {
    if (++ended === 2) line.close()
  }
  const toClient = new Direction(schedule, latency, line.toClient, false)
  const toServer = new Direction(schedule, latency, line.toServer, true)
  toClient.control(greet)
  server.attach(createSender(toClient, toServer, client, onEnd))
  client.attach(createSender(toServer, toClient, server, onEnd))
}

function createSender(
  direction: Direction,
  opposite: Direction,
  receiver: End,
  onEnd: () => void,
): Sender {
  let ended = false
  return {
    data: (data, onEntered) => direction.data(data, onEntered),
    close: (frame) => direction.control(() => receiver.receiveClose(frame)),
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
