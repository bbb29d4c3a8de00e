/** Lines per function in the program below, including the empty line at the end. */
const FUNCTION_LINES = 10

/**
 * Returns a realistic TypeScript program: typed functions, including a class, and a socket.
 *
 * @param lines Exact number of lines, at least 20.
 * @param last The last line.
 */
export function programOf(lines: number, last: string): string {
  const written = ["const socket = new WebSocket('wss://bench.example/')", '']
  for (let at = 0; written.length + FUNCTION_LINES < lines; at++) {
    written.push(...(at % 5 === 4 ? classLines(at) : functionLines(at)))
  }
  while (written.length < lines - 1) written.push('')
  return [...written, last].join('\n')
}

function functionLines(at: number): string[] {
  return [
    `/** Turns what came into something to show, in the ${at}th way. */`,
    `function show${at}(data: string | ArrayBuffer, times = ${at}): string[] {`,
    `  const text = typeof data === 'string' ? data : \`\${data.byteLength} bytes\``,
    `  const shown: string[] = []`,
    `  for (let index = 0; index < times; index++) {`,
    `    if (index % 2 === 0) shown.push(text.slice(index))`,
    `    else shown.push(text.replace(/[a-z]+/g, (word) => word.toUpperCase()))`,
    `  }`,
    `  return shown`,
    `}`,
  ]
}

function classLines(at: number): string[] {
  return [
    `class Counter${at} {`,
    `  private readonly seen = new Map<string, number>()`,
    `  count(key: string): number {`,
    `    const before = this.seen.get(key) ?? 0`,
    `    this.seen.set(key, before + 1)`,
    `    return before as number`,
    `  }`,
    `}`,
    `socket.addEventListener('message', ({ data }) => new Counter${at}().count(String(data)))`,
    ``,
  ]
}
