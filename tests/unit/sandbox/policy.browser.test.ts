import { describe, expect, inject, it } from 'vitest'
import { createSandbox, observe, toRequest } from './support.ts'

const canary = inject('canary')

/**
 * A worker still holding all APIs otherwise removed by the runtime. Tries the APIs, and reports the
 * refused calls: only the policy can refuse calls here.
 */
const unconfined = `
  const refused = []
  const attempt = async (name, run) => { try { await run() } catch { refused.push(name) } }
  const socket = (url) => new Promise((resolve, reject) => {
    const ws = new WebSocket(url)
    ws.onerror = reject
    ws.onopen = resolve
  })
  const request = (url) => new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest()
    xhr.onerror = reject
    xhr.onload = resolve
    xhr.open('GET', url)
    xhr.send()
  })
  const events = (url) => new Promise((resolve, reject) => {
    const source = new EventSource(url)
    source.onerror = reject
    source.onopen = resolve
  })
  const worker = (source) => new Promise((resolve, reject) => {
    const child = new Worker(URL.createObjectURL(new Blob([source])))
    child.onerror = reject
    child.onmessage = ({ data }) => data === 'refused' ? reject() : resolve()
  })
  onmessage = async ({ ports: [port] }) => {
    const url = 'http://${canary}/policy-'
    await attempt('fetch', () => fetch(url + 'fetch', { mode: 'no-cors' }))
    await attempt('xhr', () => request(url + 'xhr'))
    await attempt('events', () => events(url + 'events'))
    await attempt('importScripts', () => importScripts(url + 'scripts'))
    await attempt('import', () => import(url + 'import'))
    await attempt('eval', () => eval('1'))
    await attempt('socket', () => socket('ws://${canary}/policy-socket'))
    await attempt('worker', () => worker(
      'fetch("' + url + 'worker", { mode: "no-cors" })' +
      '.then(() => postMessage("sent"), () => postMessage("refused"))'))
    await attempt('indexedDB', () => new Promise((resolve, reject) => {
      Object.assign(indexedDB.open('x'), { onsuccess: resolve, onerror: reject })
    }))
    port.postMessage({ type: 'batch', dropped: 0, entries: [{
      kind: 'note', id: refused.join(' '), seq: 1, time: 0 }] })
    port.postMessage({ type: 'end', state: 'finished' })
  }`

async function refusedIn(mode: 'simulated' | 'live'): Promise<unknown> {
  const sandbox = createSandbox(() => Promise.resolve(unconfined))
  const request = await toRequest({
    files: '0',
    server: { mode, scenario: 'echo', url: `ws://${canary}` },
  })
  const observed = observe(sandbox, request)
  await observed.ended()
  sandbox.dispose()
  const [entry] = observed.entries
  return entry?.kind === 'note' ? entry.id : undefined
}

async function hits(): Promise<string[]> {
  const all = (await (await fetch(`http://${canary}/hits`)).json()) as string[]
  return all.filter((path) => path.startsWith('/policy-'))
}

describe('the frame’s policy alone', () => {
  const always = 'fetch xhr events importScripts import eval'

  it('lets nothing out when simulated', async () => {
    expect(await refusedIn('simulated')).toBe(`${always} socket worker indexedDB`)
    expect(await hits()).toEqual([])
  })

  it('lets sockets out when live, and nothing else', async () => {
    // The canary counts a socket and hangs up, so the attempt itself fails too.
    expect(await refusedIn('live')).toBe(`${always} socket worker indexedDB`)
    expect(await hits()).toEqual(['/policy-socket'])
  })
})
