/**
 * What the project asks of itself. A budget stays here when it is missed: the report says so in its
 * first line.
 */
export const BUDGETS = {
  page: {
    /** Bytes of script of a page to read, beyond plain VitePress, compressed. */
    scripts: 15_000,
    /** All bytes of a reference page, as a multiple of plain VitePress. */
    bytes: 1.5,
    /** First paint of a reference page, as a multiple of plain VitePress. */
    paint: 1.15,
    /** Milliseconds from Run to the first line of an example, also at a first press. */
    run: 150,
  },
  playground: {
    /** Code that can be read, as a multiple of the first paint of plain VitePress. */
    readable: 1,
    /** A typed character, as a multiple of a page with nothing but Monaco and TypeScript. */
    typed: 0.5,
    /** The same, of the lightest peer: `@vue/repl` with CodeMirror. */
    typedToRepl: 1,
    /** Bytes until then, as a multiple of the page with nothing but Monaco. */
    bytes: 0.16,
    /** The first console line, as a multiple of a character typed into that page. */
    firstLine: 0.8,
    /** Requests until Run can be pressed. */
    requests: 15,
    /** Milliseconds from Run to the first line, of a program of 100 lines on a settled page. */
    run: 60,
    /** Milliseconds from Run to the first screen of a page with a screen. */
    firstScreen: 300,
    /** Milliseconds of the longest stall of a screen of 500 rows, with a message every 20 ms. */
    screenStall: 50,
  },
  hostile: {
    /** Milliseconds of the longest stall of the page; the worst round counts. */
    stall: 150,
    /** Milliseconds from the click on Stop until the program is gone; the worst round counts. */
    stop: 50,
  },
  messages: {
    /** Messages per second through a platform's API, as a share of the connection's alone. */
    shim: 0.9,
    /** Messages per second with a trace, as a share of those without. */
    traced: 0.7,
  },
  build: {
    /** Seconds on two processors. */
    seconds: 40,
    /** Bytes of memory at the most. */
    memory: 2e9,
  },
} as const
