import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from './free-port.ts'

/** A running development server. */
export interface DevServer {
  readonly url: string
  close(): Promise<void>
}

/** Starts `npm run dev`, and resolves once the server answers. */
export async function startDevServer(): Promise<DevServer> {
  const port = await freePort()
  const options = ['--port', String(port), '--strictPort', '--host', '127.0.0.1']
  // In colors, the port would be apart from the colon and the slash around it.
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, CI: undefined }
  const dev = spawn('npm', ['run', 'dev', '--', ...options], { detached: true, env })
  const ended = once(dev, 'exit')
  let printed = ''
  for (const stream of [dev.stdout, dev.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
  }
  await new Promise<void>((resolve, reject) => {
    dev.stdout.on('data', () => printed.includes(`:${port}/`) && resolve())
    void ended.then(() => reject(new Error(`npm run dev has ended:\n${printed}`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      process.kill(-dev.pid!)
      await ended
    },
  }
}
