import { color, length, number, split, time, type ReadValue } from './values.ts'

/* Values that are made of several others. */

/** Units of a shadow's parts; a wide blur is slow to draw. */
const LARGEST_SHADOW = 100

const angle: ReadValue = (value) => {
  const text = String(value).trim()
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:deg|rad|turn)$/.test(text) ? text : undefined
}

const percentage: ReadValue = (value) => {
  const text = String(value).trim()
  return /^[+-]?\d{1,5}(?:\.\d+)?%$/.test(text) ? text : undefined
}

const distance: ReadValue = (value) => percentage(value) ?? length(value)
const factor = number(-1_000, 1_000)

const FUNCTIONS: Readonly<Record<string, readonly [read: ReadValue, most: number]>> = {
  translate: [distance, 2],
  translateX: [distance, 1],
  translateY: [distance, 1],
  scale: [factor, 2],
  scaleX: [factor, 1],
  scaleY: [factor, 1],
  rotate: [angle, 1],
  rotateX: [angle, 1],
  rotateY: [angle, 1],
  rotateZ: [angle, 1],
  perspective: [length, 1],
}

/** Reads a list of `translate()`, `scale()`, `rotate()` and the like; or `none`. */
export const transform: ReadValue = (value) => {
  const text = String(value).trim()
  if (text === 'none') return text
  const calls = split(text, /\s/)
  if (calls.length === 0 || calls.length > 10) return undefined
  return all(calls.map(transformCall), ' ')
}

function transformCall(call: string): string | undefined {
  const [, name = '', inside = ''] = /^(\w+)\(([^()]*)\)$/.exec(call) ?? []
  if (!Object.hasOwn(FUNCTIONS, name)) return undefined
  const [read, most] = FUNCTIONS[name]!
  const values = inside.split(',')
  const args = values.length <= most ? all(values.map(read), ', ') : undefined
  return args && `${name}(${args})`
}

/** Reads the origin of a transform: 1 or 2 words, percentages or lengths. */
export const origin: ReadValue = (value) => {
  const parts = String(value).trim().split(/\s+/)
  if (parts.length > 2) return undefined
  const word = /^(?:left|right|top|bottom|center)$/
  return all(
    parts.map((part) => (word.test(part) ? part : distance(part))),
    ' ',
  )
}

/** Reads `linear-gradient()` with a direction and colors, each color with an optional place. */
export const gradient: ReadValue = (value) => {
  const [, inside] = /^linear-gradient\((.{1,300})\)$/.exec(String(value).trim()) ?? []
  if (inside === undefined) return undefined
  const [first = '', ...rest] = split(inside, /,/)
  const isDirection = /^to (?:left|right|top|bottom)(?: (?:left|right|top|bottom))?$/.test(first)
  const start = isDirection ? first : (angle(first) ?? stop(first))
  const made = all([start, ...rest.map(stop)], ', ')
  return made && rest.length > 0 && rest.length <= 20 ? `linear-gradient(${made})` : undefined
}

function stop(text: string): string | undefined {
  const [shade = '', place, ...more] = split(text, /\s/)
  if (more.length > 0) return undefined
  return place === undefined ? color(shade) : all([color(shade), percentage(place)], ' ')
}

/** Reads a single `box-shadow`. */
export const shadow: ReadValue = (value) => {
  const text = String(value).trim()
  if (text === 'none') return text
  const parts = split(text, /\s/)
  if (parts.length < 3 || parts.length > 6) return undefined
  return all(
    parts.map((part) => (part === 'inset' ? part : (shadowLength(part) ?? color(part)))),
    ' ',
  )
}

const shadowLength: ReadValue = (value) =>
  Math.abs(parseFloat(String(value))) > LARGEST_SHADOW ? undefined : length(value)

/** Reads the names of properties with a gradual change. */
export const transitioned: ReadValue = (value) => {
  const names = String(value).split(',')
  const allowed = /^(?:all|width|height|top|bottom|left|right|opacity|background-color|transform)$/
  const read = names.map((name) => kebab(name.trim()))
  return read.every((name) => allowed.test(name)) ? read.join(', ') : undefined
}

/** Reads the timing function of a transition: a name or `cubic-bezier()`. */
export const timing: ReadValue = (value) => {
  const text = String(value).trim()
  const curve = /^cubic-bezier\((?:\s*-?[\d.]{1,8}\s*,){3}\s*-?[\d.]{1,8}\s*\)$/
  return /^(?:linear|ease|ease-in|ease-out|ease-in-out)$/.test(text) || curve.test(text)
    ? text
    : undefined
}

/** Reads a complete transition: property, duration, timing function and delay. */
export const transition: ReadValue = (value) => {
  const [property = '', duration = '0ms', curve = 'ease', delay = '0ms', ...more] = split(
    String(value).trim(),
    /\s/,
  )
  if (more.length > 0) return undefined
  return all([transitioned(property), time(duration), timing(curve), time(delay)], ' ')
}

/** Converts `backgroundColor` to `background-color`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function all(parts: readonly (string | undefined)[], separator: string): string | undefined {
  return parts.every((part) => part !== undefined) ? parts.join(separator) : undefined
}
