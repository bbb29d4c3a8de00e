/** Characters never in a host's name. */
const FORBIDDEN = /[\0- #%/:<>?@[\\\]^|\x7f]/
const invalid = () => new TypeError('Invalid URL')

/**
 * Reads a host: a name in lower case, or an address in its shortest form. A name beyond ASCII stays
 * as written, because engines without `URL` have no tables for such names.
 *
 * @throws TypeError For anything else.
 */
export function readHost(text: string): string {
  if (text[0] === '[') return `[${readIPv6(text.slice(1, -1))}]`
  const name = decode(text).toLowerCase()
  if (name === '' || FORBIDDEN.test(name)) throw invalid()
  const labels = name.replace(/\.$/, '').split('.')
  const isAddress = /^(\d+|0x[\da-f]*)$/.test(labels[labels.length - 1]!)
  return isAddress ? readIPv4(labels) : name
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw invalid()
  }
}

/** Reads up to four numbers, decimal, octal or hexadecimal; the last fills the remaining bytes. */
function readIPv4(labels: readonly string[]): string {
  const numbers = labels.map((label) => {
    if (/^0x[\da-f]*$/.test(label)) return parseInt(label.slice(2) || '0', 16)
    if (/^0[0-7]+$/.test(label)) return parseInt(label, 8)
    if (/^(0|[1-9]\d*)$/.test(label)) return Number(label)
    throw invalid()
  })
  const last = numbers.pop()!
  const room = 4 - numbers.length
  if (room < 1 || last >= 256 ** room || numbers.some((number) => number > 255)) throw invalid()
  for (let index = room - 1; index >= 0; index--) {
    numbers.push(Math.floor(last / 256 ** index) % 256)
  }
  return numbers.join('.')
}

/** Reads eight groups, of which `::` stands for those left out. */
function readIPv6(text: string): string {
  const [left, right, ...others] = text.split('::').map(groupsOf)
  if (others.length > 0) throw invalid()
  const groups = [...left!]
  if (right) {
    const omitted = 8 - left!.length - right.length
    if (omitted < 1) throw invalid()
    for (let count = 0; count < omitted; count++) groups.push(0)
    groups.push(...right)
  }
  if (groups.length !== 8) throw invalid()
  return shortest(groups.map((group) => group.toString(16)).join(':'))
}

function groupsOf(text: string): number[] {
  if (text === '') return []
  const parts = text.split(':')
  const embedded = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(parts[parts.length - 1]!)
  if (embedded) {
    const bytes = embedded.slice(1).map(Number)
    if (bytes.some((byte, index) => byte > 255 || embedded[index + 1] !== String(byte))) {
      throw invalid()
    }
    const [a, b, c, d] = bytes as [number, number, number, number]
    parts.splice(-1, 1, (a * 256 + b).toString(16), (c * 256 + d).toString(16))
  }
  return parts.map((part) => {
    if (!/^[\da-f]{1,4}$/i.test(part)) throw invalid()
    return parseInt(part, 16)
  })
}

/** Replaces the first of the longest runs of zeros with `::`. */
function shortest(address: string): string {
  const runs = address.match(/(?:^|:)0(?::0)+(?=:|$)/g) ?? []
  const longest = runs.reduce((found, run) => (countOf(run) > countOf(found) ? run : found), '')
  if (longest === '') return address
  const at = address.indexOf(longest)
  const before = address.slice(0, at)
  const after = address.slice(at + longest.length + 1)
  return `${before}::${after}`
}

const countOf = (run: string): number => run.split('0').length
