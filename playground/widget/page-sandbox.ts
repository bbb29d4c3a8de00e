import { onBeforeUnmount } from 'vue'
import { createSandboxSource, type SandboxSource } from '../run/sandbox-source.ts'

interface PageSandbox extends SandboxSource {
  readonly container: HTMLElement
}

let shared: PageSandbox | undefined
let users = 0

function createPageSandbox(): PageSandbox {
  const container = document.createElement('div')
  container.className = 'sandbox'
  document.body.append(container)
  return { container, ...createSandboxSource(() => container) }
}

/**
 * Returns the single sandbox of all examples on a page, so many examples keep a single iframe
 * ready. The sandbox is disposed of with the last example using the sandbox.
 */
export function usePageSandbox(): SandboxSource {
  const sandbox = (shared ??= createPageSandbox())
  users++
  onBeforeUnmount(async () => {
    if (--users > 0) return
    shared = undefined
    await sandbox.dispose()
    sandbox.container.remove()
  })
  return sandbox
}
