import { readonly, ref, type Ref } from 'vue'
import type { RunEntry } from '../../src/runtime/entries.ts'
import { RoundTrips, type RoundTrip } from '../../src/trace/round-trips.ts'
import { Trace } from '../../src/trace/trace.ts'
import { createPace } from './pace.ts'

/** A run's trace, for everyone who looks at it. */
export interface TraceLog {
  /** Not reactive itself: read it where {@link version} is read, too. */
  readonly trace: Trace
  /** Grows with every change. */
  readonly version: Readonly<Ref<number>>
  /** When the run's clock was at 0, in milliseconds since 1970. */
  readonly startedAt: Readonly<Ref<number>>
  /** Id of the platform whose program ran; empty before the first run. */
  readonly platform: Readonly<Ref<string>>
  /** Position of the entry that the reader has chosen, in whichever view. */
  readonly selected: Ref<number | undefined>
  /** Returns the round trip that the message at a position is part of. Read it like {@link trace}. */
  tripOf(position: number): RoundTrip | undefined
  append(batch: readonly RunEntry[]): void
  /** Tells of all that has come; to be called before the run's end is told of. */
  show(): void
  /** Forgets a run, because another begins. */
  restart(platform?: string): void
}

/** Makes a trace that tells when it has changed. */
export function createTraceLog(): TraceLog {
  const trace = new Trace()
  const trips = new RoundTrips(trace)
  const version = ref(0)
  const startedAt = ref(Date.now())
  const platform = ref('')
  const selected = ref<number>()
  const pace = createPace(() => {
    trips.update()
    version.value++
  })
  return {
    trace,
    version: readonly(version),
    startedAt: readonly(startedAt),
    platform: readonly(platform),
    selected,
    tripOf: (position) => trips.of(position),
    append(batch) {
      // The worker's clock begins when the program does; the first batch tells when that was.
      const latest = batch.at(-1)
      if (latest && trace.length === 0) startedAt.value = Date.now() - latest.time
      trace.append(batch)
      pace.soon()
    },
    show: pace.now,
    restart(id = '') {
      trace.clear()
      platform.value = id
      selected.value = undefined
      startedAt.value = Date.now()
      pace.now()
    },
  }
}
