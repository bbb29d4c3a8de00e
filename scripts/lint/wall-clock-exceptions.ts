/** Specification files allowed to use the machine's clock, each with its reason. */
export const wallClockExceptions: Readonly<Record<string, string>> = {
  'tests/conformance/machine-time.ts': 'waits before the browser’s own WebSocket and a real server',
  'tests/conformance/mock-socket.ts': 'runs a library that has timers of its own',
  'tests/conformance/mock-socket.browser.test.ts': 'gives up on a library that never answers',
  'tests/e2e/drafts.spec.ts': 'dates a draft of an earlier visit',
  'tests/e2e/durability.spec.ts': 'measures how soon a draft is durable',
  'tests/e2e/links.spec.ts': 'gives up on a page that a broken link has hung',
  'tests/e2e/sandbox.spec.ts': 'takes turns of a real page beside a program that loops',
  'tests/e2e/support/nginx.ts': 'waits for a real server to listen',
  'tests/hostile/support/driver.ts': 'gives up on a page that a hostile program has hung',
  'tests/hostile/support/stopwatch.ts': 'measures how long a real page stalls',
  'tests/unit/playground/scenario/drafts/drafts.browser.test.ts':
    'keeps records in the order of a real browser’s clock',
  'tests/unit/runtime/live-socket.test.ts': 'measures how long a program waits in its own task',
  'tests/unit/sandbox/stop.browser.test.ts': 'measures how long a real page stalls',
  'tests/unit/platforms/shared/page/screen/sandbox.browser.test.ts':
    'measures how long a real page stalls',
  'tests/webkit/browser.ts': 'waits for a real browser to start',
}
