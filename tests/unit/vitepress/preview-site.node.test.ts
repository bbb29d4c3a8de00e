import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { previewSite } from '../../../.vitepress/preview-site.ts'

describe.each(['/', '/sub/'])('the preview of a site under %s', (base) => {
  let folder: string
  let server: Server

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'polysocket-preview-'))
    mkdirSync(join(folder, 'guide'))
    writeFileSync(join(folder, '404.html'), 'not found')
    writeFileSync(join(folder, 'guide', 'index.html'), 'the guide')
    server = createServer(previewSite(folder, base))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve))
    rmSync(folder, { recursive: true })
  })

  /** Sends a path as it stands: `fetch` would mend it. */
  const get = (path: string): Promise<{ status?: number; location?: string }> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo
      const asking = request({ port, path, agent: false }, (response) => {
        response.resume()
        const { statusCode: status, headers } = response
        resolve({ status, location: headers.location })
      })
      asking.on('error', reject)
      asking.end()
    })

  it('sends a folder’s address on to the same host', async () => {
    expect(await get(`${base}guide`)).toEqual({ status: 301, location: `${base}guide/` })
    expect(await get(`${base}guide?a=b`)).toEqual({ status: 301, location: `${base}guide/?a=b` })
    expect((await get(`${base}guide/`)).status).toBe(200)
  })

  it.each(
    ['/guide', '//guide', '/\\guide', '/./guide', 'guide/../guide'].map((path) => base + path),
  )('sends nobody to another host: %j', async (path) => {
    const { status, location } = await get(path)
    if (status === 301) expect(new URL(location!, 'http://here.example').host).toBe('here.example')
    else expect(status).toBe(404)
  })

  it.each(['//guide', '/\\guide', '//evil.example/..%2fguide'])(
    'knows no page of two slashes: %j',
    async (path) => expect(await get(path)).toEqual({ status: 404, location: undefined }),
  )

  it.each(['../secret', '%2e%2e/secret', '..%5csecret'])(
    'leaves its folder for nobody: %j',
    async (path) => {
      expect((await get(base + path)).status).toBe(404)
    },
  )
})
