import type { HostileProgram } from '../program.ts'

/** Creates a program for a global required to be absent, with the program's use of the global. */
const absent = (id: string, name: string, use: string): HostileProgram => ({
  id,
  live: true,
  ends: 'finished',
  says: ['log: tried'],
  code: `const name = '${name}'
try { if (typeof globalThis[name] !== 'undefined') console.log('BREACH', name) } catch {}
try { ${use} } catch {}
console.log('tried')`,
})

/** Devices, threads and storage missing from the allow-list of globals. */
export const devices: readonly HostileProgram[] = [
  absent(
    'webgl',
    'OffscreenCanvas',
    `const gl = new OffscreenCanvas(9, 9).getContext('webgl2'); for (;;) gl.clear(gl.COLOR_BUFFER_BIT)`,
  ),
  absent(
    'canvas',
    'OffscreenCanvasRenderingContext2D',
    `new OffscreenCanvas(3e4, 3e4).getContext('2d').fillRect(0, 0, 3e4, 3e4)`,
  ),
  absent('webgpu', 'GPU', `navigator.gpu.requestAdapter()`),
  absent('video-encoder', 'VideoEncoder', `new VideoEncoder({ output() {}, error() {} })`),
  absent(
    'image-decoder',
    'ImageDecoder',
    `new ImageDecoder({ type: 'image/png', data: new Uint8Array(9) })`,
  ),
  absent('image-bitmap', 'createImageBitmap', `createImageBitmap(new Blob(['x']))`),
  absent('audio-decoder', 'AudioDecoder', `new AudioDecoder({ output() {}, error() {} })`),
  absent('nested-worker', 'Worker', `new Worker(URL.createObjectURL(new Blob(['for (;;);'])))`),
  absent('web-transport', 'WebTransport', `new WebTransport('https://canary.test:1/')`),
  absent(
    'data-channel',
    'RTCDataChannel',
    `new RTCPeerConnection({ iceServers: [{ urls: 'stun:canary.test:1' }] })`,
  ),
  absent(
    'animation-frames',
    'requestAnimationFrame',
    `const again = () => requestAnimationFrame(again); again()`,
  ),
  absent('scheduler', 'scheduler', `const again = () => scheduler.postTask(again); again()`),
  absent('files', 'FileSystemSyncAccessHandle', `navigator.storage.getDirectory()`),
  absent('usb', 'USB', `navigator.usb.getDevices()`),
  absent('wasm', 'WebAssembly', `new WebAssembly.Memory({ initial: 65536 })`),
  absent('broadcast', 'BroadcastChannel', `new BroadcastChannel('x').postMessage('FORGED')`),
  {
    id: 'timers-without-end',
    live: true,
    says: ['log: RangeError'],
    code: `try { for (;;) setTimeout(() => {}, 1e9) } catch (error) { console.log(error.name) }`,
  },
]
