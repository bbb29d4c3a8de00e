/**
 * Loaded into a process before its own code (`--import`): leaves the largest resident set that it
 * had, in bytes, in the file that `PEAK_MEMORY_FILE` names.
 */
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  process.on('exit', () => {
    writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS * 1024))
  })
}
