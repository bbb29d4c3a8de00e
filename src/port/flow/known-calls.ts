/* Functions of the language, as far as objects pass through. */

/** Global objects with functions that give no object which they were given. */
export const PLAIN_OBJECTS = new Set(
  'JSON Math Number String Boolean BigInt Symbol Date console performance Intl Atomics crypto'.split(
    ' ',
  ),
)

/** Global functions and constructors that give no object which they were given. */
export const PLAIN_FUNCTIONS = new Set(
  'setTimeout setInterval clearTimeout clearInterval queueMicrotask parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent encodeURI decodeURI String Number Boolean BigInt Symbol Date Error TypeError RangeError SyntaxError URL URLSearchParams TextEncoder TextDecoder AbortController ArrayBuffer DataView Uint8Array Int8Array Uint8ClampedArray Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array BigInt64Array BigUint64Array Blob RegExp Map Set WeakMap WeakSet Array structuredClone requestAnimationFrame'.split(
    ' ',
  ),
)

/** Global functions that call the functions given to them, without an object of the program. */
export const CALLERS = new Set(
  'setTimeout setInterval queueMicrotask requestAnimationFrame'.split(' '),
)

/** Methods of texts, numbers and lists with a result that holds no object. */
export const PLAIN_METHODS = new Set(
  'toString toLowerCase toUpperCase trim trimStart trimEnd padStart padEnd includes startsWith endsWith indexOf lastIndexOf charAt charCodeAt codePointAt replace replaceAll split match matchAll test exec search repeat substring substr normalize localeCompare toFixed toPrecision toISOString getTime join has delete clear encode decode getUint8 getUint16 getUint32 getInt8 getInt16 getInt32 getFloat32 getFloat64 setUint8 setUint16 setUint32 setInt8 setInt16 setInt32 setFloat32 setFloat64 arrayBuffer text abort forEach some every push unshift'.split(
    ' ',
  ),
)

/** Methods that call a function with the elements of a list, map or set. */
export const ITERATORS = new Set(
  'forEach map filter find findIndex findLast some every reduce reduceRight flatMap sort'.split(
    ' ',
  ),
)

/** Methods that give elements of a list. */
export const TAKERS = new Set(['splice', 'slice', 'shift', 'pop', 'at', 'concat'])

/** Methods that put their arguments into a list, map or set. */
export const ADDERS = new Set(['set', 'add', 'push', 'unshift'])
