/**
 * Gives a class that extends the standard's the members that it inherits as its own, so that a
 * program that looks at the class finds what it finds in a browser: each attribute, method and
 * constant on the class itself, enumerable as Web IDL has it.
 *
 * @param Class Its own members stay, and are enumerable if those that they replace are.
 * @see https://webidl.spec.whatwg.org/#javascript-binding
 */
export function ownInheritedMembers(Class: typeof WebSocket): void {
  take(Class, EventTarget)
  take(Class.prototype, EventTarget.prototype)
  Object.defineProperty(Class, 'length', { value: 1 })
}

/** @param last The ancestor whose members stay its own. */
function take(target: object, last: object): void {
  let holder = Reflect.getPrototypeOf(target)
  for (; holder && holder !== last; holder = Reflect.getPrototypeOf(holder)) {
    for (const key of Reflect.ownKeys(holder)) {
      const inherited = Reflect.getOwnPropertyDescriptor(holder, key)!
      const own = Reflect.getOwnPropertyDescriptor(target, key)
      if (!own) Object.defineProperty(target, key, inherited)
      else if (inherited.enumerable && !own.enumerable) {
        Object.defineProperty(target, key, { enumerable: true })
      }
    }
  }
}
