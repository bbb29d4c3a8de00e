import { passAsNative } from './native-text.ts'
import {
  append,
  apply,
  defineProperty,
  getOwnPropertyDescriptor,
  list,
  put,
  uncurry,
  type List,
} from './primordials.ts'

type Method = (...values: never[]) => unknown
/** Announces work, and returns the announcement of its end. */
type Hold = () => () => void

/** Methods with a promise that settles without any timer or connection, by class. */
const PROMISING = {
  Blob: list('arrayBuffer', 'bytes', 'text'),
  Response: list('arrayBuffer', 'blob', 'bytes', 'formData', 'json', 'text'),
  SubtleCrypto: list(
    ...['decrypt', 'deriveBits', 'deriveKey', 'digest', 'encrypt', 'exportKey', 'generateKey'],
    ...['importKey', 'sign', 'unwrapKey', 'verify', 'wrapKey'],
  ),
}

/** Methods with an event `loadend` at the end. */
const LOADING = {
  FileReader: list('readAsArrayBuffer', 'readAsBinaryString', 'readAsDataURL', 'readAsText'),
}

const then = uncurry(Promise.prototype.then) as (
  self: unknown,
  fulfilled: (value: unknown) => unknown,
  rejected: (reason: unknown) => unknown,
) => unknown
/** Without a prototype, where the program's own options could be. */
const ONCE = { __proto__: null, once: true }
const listen = EventTarget.prototype.addEventListener

/** Receivers of announcements, each until its program has ended. */
const holds = list<Hold | undefined>()
let replaced = list<() => void>()
let open = 0

/**
 * Announces a program's work outside any schedule, such as reading a received blob: a virtual time
 * stands still meanwhile, and the run goes on.
 *
 * @param scope The program's global scope.
 * @param hold Announces work; see `Schedule.hold` and `Liveness.hold`.
 * @returns Ends the announcing; after the last one, the scope has the engine's methods again.
 */
export function announceWork(scope: object, hold: Hold): () => void {
  const index = holds.length
  append(holds, hold)
  if (open++ === 0) {
    replaceMethods(scope, PROMISING, announcePromise)
    replaceMethods(scope, LOADING, announceLoading)
  }
  return () => {
    if (!holds[index]) return
    holds[index] = undefined
    if (--open > 0) return
    holds.length = 0
    for (let at = 0; at < replaced.length; at++) replaced[at]!()
    replaced = list()
  }
}

function replaceMethods(
  scope: object,
  classes: Readonly<Record<string, List<string>>>,
  announce: (native: Method) => Method,
): void {
  for (const className in classes) {
    const Class = (scope as Record<string, { readonly prototype: object } | undefined>)[className]
    const names = classes[className]!
    for (let index = 0; index < names.length; index++) {
      const descriptor = Class && getOwnPropertyDescriptor(Class.prototype, names[index]!)
      if (!descriptor) continue
      const method = announce(descriptor.value as Method)
      passAsNative(method)
      put(Class.prototype, names[index]!, method)
      append(replaced, () => void defineProperty(Class.prototype, names[index]!, descriptor))
    }
  }
}

function holdAll(): () => void {
  const releases = list<() => void>()
  for (let index = 0; index < holds.length; index++) {
    const hold = holds[index]
    if (hold) append(releases, hold())
  }
  return () => {
    for (let index = 0; index < releases.length; index++) releases[index]!()
  }
}

/** Wraps a method to announce the time until the returned promise is settled. */
function announcePromise(native: Method): Method {
  const { name } = native
  return {
    [name](this: unknown, ...values: never[]) {
      const release = holdAll()
      try {
        // The program gets the later promise: a handler on the first one would hide its rejection.
        return then(
          apply(native, this, values),
          (value) => {
            release()
            return value
          },
          (reason) => {
            release()
            throw reason
          },
        )
      } catch (error) {
        release()
        throw error
      }
    },
  }[name]!
}

/** Wraps a method to announce the time until the event `loadend`. */
function announceLoading(native: Method): Method {
  const { name } = native
  return {
    [name](this: unknown, ...values: never[]) {
      const release = holdAll()
      try {
        apply(listen, this, ['loadend', release, ONCE])
        return apply(native, this, values)
      } catch (error) {
        release()
        throw error
      }
    },
  }[name]!
}
