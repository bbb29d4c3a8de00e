/** Program text for a conversation beside {@link POISON}, or without. */
export const PRELUDE = `
  const { apply, construct, ownKeys, getPrototypeOf, getOwnPropertyDescriptor, defineProperty } = Reflect
  const { log } = console
  const witnessed = { __proto__: null }
  let own = 0
  const mine = (work) => {
    own++
    try { return work() } finally { own-- }
  }
  const { then } = Promise.prototype
  const handed = new WeakSet(), isKnown = WeakSet.prototype.has, know = WeakSet.prototype.add
  const given = (object) => apply(know, handed, [object]) && object
  const witness = (name) => { if (own === 0) witnessed[name] = true }

  const report = (code) => {
    own++
    let text = ''
    for (const name in witnessed) text += name + '; '
    log(code, text)
  }
  const bytes = new Uint8Array([1, 2, 3]), { buffer } = bytes
`

/**
 * Program text to replace every function of the engine by a spy, and to watch every property that
 * our scripts read: `witnessed` gets the name of each function that is called by anything but the
 * program, and of each property that is read of an object that is not the program's.
 */
export const POISON = `
  const PLATFORM = new Set(['WebSocket', 'weex'])
  const visited = new WeakSet()
  function poison(holder, path) {
    if (apply(isKnown, visited, [holder])) return
    apply(know, visited, [holder])
    for (const key of ownKeys(holder)) {
      if (holder === globalThis || key === 'prototype' || key === 'constructor') continue
      const property = getOwnPropertyDescriptor(holder, key)
      if (!property.configurable && !property.writable) continue
      const name = path + '.' + String(key)
      const spy = (native, kind) => native && function (...values) {
        witness(kind + name)
        return new.target ? construct(native, values, new.target) : apply(native, this, values)
      }
      if (typeof property.value === 'function') {
        replacements.push([holder, key, { value: spy(property.value, ''), writable: true, configurable: true, enumerable: property.enumerable }])
      } else if (property.get || property.set) {
        replacements.push([holder, key, { get: spy(property.get, 'get '), set: spy(property.set, 'set '), configurable: true, enumerable: property.enumerable }])
      }
    }
  }
  const replacements = []
  const hidden = {
    'Array Iterator': [][Symbol.iterator](), 'Map Iterator': new Map().keys(), 'Set Iterator': new Set().keys(),
    'String Iterator': ''[Symbol.iterator](), 'RegExp Iterator': ''.matchAll(/x/g),
    'Generator': (function* () {})(), 'AsyncGenerator': (async function* () {})(), 'TypedArray': Uint8Array.prototype,
  }
  for (const name in hidden) for (let it = getPrototypeOf(hidden[name]); it && it !== Object.prototype; it = getPrototypeOf(it)) poison(it, name)
  for (const name of ownKeys(globalThis)) {
    const value = getOwnPropertyDescriptor(globalThis, name).value
    if (typeof value !== 'function' && typeof value !== 'object' || value === null) continue
    if (value === globalThis || value === console || PLATFORM.has(name)) continue
    poison(value, String(name))
    if (typeof value === 'function' && value.prototype && value !== Object) poison(value.prototype, String(name) + '.prototype')
  }
  poison(Object.prototype, 'Object.prototype')
  for (const [C, name] of [[Array, 'Array'], [Promise, 'Promise'], [RegExp, 'RegExp'], [ArrayBuffer, 'ArrayBuffer'], [getPrototypeOf(Uint8Array), 'TypedArray']]) {
    const { constructor } = C.prototype
    replacements.push([C.prototype, 'constructor', { get() { witness('get ' + name + '.prototype.constructor'); return constructor }, set() {}, configurable: true }])
  }
  for (const key of WATCHED) {
    if (key in Object.prototype) continue
    replacements.push([Object.prototype, key, {
      get() { if (this !== globalThis && !apply(isKnown, handed, [this])) witness('read of ' + key); return undefined },
      set(value) { witness('assignment to ' + key); defineProperty(this, key, { __proto__: null, value, writable: true, enumerable: true, configurable: true }) },
      configurable: true,
    }])
  }
  for (let index = 0; index < 20; index++) replacements.push([Array.prototype, String(index), {
    get() { witness('read of an index'); return undefined },
    set(value) { witness('assignment to an index'); defineProperty(this, String(index), { __proto__: null, value, writable: true, enumerable: true, configurable: true }) },
    configurable: true,
  }])
  own++
  for (const [holder, key, property] of replacements) try { defineProperty(holder, key, { __proto__: null, ...property }) } catch {}
  own--
`
