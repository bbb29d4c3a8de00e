/*
 * Keeps one processor busy until the process that started it ends or disconnects. It yields now and
 * then to hear of that.
 */
const SLICE = 20
process.on('disconnect', () => process.exit())

function work() {
  const end = performance.now() + SLICE
  while (performance.now() < end);
  setImmediate(work)
}
work()
