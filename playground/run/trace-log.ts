import { readonly, ref, type Ref } from 'vue'
import type { RunEntry } from '../../src/runtime/entries.ts'
import { RoundTrips, type RoundTrip } from '../../src/trace/round-trips.ts'
import { Trace } from '../../src/trace/trace.ts'
import { createPace } from './pace.ts'

/** A run's trace, for every view of the run. */
export interface TraceLog {
  /** Not reactive by itself: read the trace only where {@link version} is read, too. */
  readonly trace: Trace
  /** Grows with every change. */
  readonly version: Readonly<Ref<number>>
  /** When the run's clock was at 0, in milliseconds since 1970. */
  readonly startedAt: Readonly<Ref<number>>
  /** Id of the platform whose program ran; empty before the first run. */
  readonly platform: Readonly<Ref<string>>
  /** Position of the entry selected by the reader, in any view. */
  readonly selected: Ref<number | undefined>
  /** Returns the round trip around the message at a position. Not reactive, like {@link trace}. */
  tripOf(position: number): RoundTrip | undefined
  append(batch: readonly RunEntry[]): void
  /** Publishes everything received. Call before reporting the end of the run. */
  show(): void
  /** Clears the trace for a new run. */
  restart(platform?: string): void
}

/** Creates a trace with notifications of changes. */
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
