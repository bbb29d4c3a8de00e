import { describe, expect, it } from 'vitest'
import { ALLOWED_GLOBALS } from '../../../src/runtime/allowed-globals.ts'
import { runToEnd } from './support.ts'

/** Globals of Chromium and Firefox deliberately withheld from programs, by kind. */
const REFUSED = `
  BackgroundFetchManager BackgroundFetchRecord BackgroundFetchRegistration BroadcastChannel
  EventSource FontFace FontFaceSet FontFaceSetLoadEvent NetworkInformation Notification PushManager
  PushSubscription PushSubscriptionOptions ServiceWorker ServiceWorkerContainer
  ServiceWorkerRegistration SharedWorker SyncManager PeriodicSyncManager NavigationPreloadManager
  WebSocket WebSocketError WebSocketStream WebTransport WebTransportBidirectionalStream
  WebTransportDatagramDuplexStream WebTransportError WebTransportReceiveStream
  WebTransportSendStream Worker WorkerLocation WorkerNavigator XMLHttpRequest
  XMLHttpRequestEventTarget XMLHttpRequestUpload
  fetch fonts importScripts location navigator close postMessage
  RTCDataChannel RTCEncodedAudioFrame RTCEncodedVideoFrame RTCRtpScriptTransformer RTCTransformEvent
  onrtctransform RestrictionTarget CropTarget
  Cache CacheStorage Directory FileSystemDirectoryHandle FileSystemFileHandle FileSystemHandle
  FileSystemObserver FileSystemSyncAccessHandle FileSystemWritableFileStream IDBCursor
  IDBCursorWithValue IDBDatabase IDBFactory IDBIndex IDBKeyRange IDBObjectStore IDBOpenDBRequest
  IDBRecord IDBRequest IDBTransaction IDBVersionChangeEvent StorageBucket
  StorageBucketManager StorageManager caches cookieStore CookieStore CookieChangeEvent
  indexedDB webkitRequestFileSystem webkitRequestFileSystemSync
  webkitResolveLocalFileSystemSyncURL webkitResolveLocalFileSystemURL
  CanvasGradient CanvasPattern ImageBitmap ImageBitmapRenderingContext ImageData OffscreenCanvas
  OffscreenCanvasRenderingContext2D Path2D TextMetrics createImageBitmap cancelAnimationFrame
  requestAnimationFrame
  AudioData AudioDecoder AudioEncoder EncodedAudioChunk EncodedVideoChunk ImageDecoder ImageTrack
  ImageTrackList MediaCapabilities MediaSource MediaSourceHandle SourceBuffer SourceBufferList
  VideoColorSpace VideoDecoder VideoEncoder VideoFrame CreateMonitor
  HID HIDConnectionEvent HIDDevice HIDInputReportEvent IdleDetector PressureObserver PressureRecord
  Serial SerialPort NavigatorUAData Permissions PermissionStatus UserActivation Lock LockManager
  WebAssembly WGSLLanguageFeatures
  Observable Origin PerformanceResourceTiming PerformanceServerTiming ReportBody ReportingObserver
  Scheduler Subscriber TaskController TaskPriorityChangeEvent TaskSignal TrustedHTML TrustedScript
  TrustedScriptURL TrustedTypePolicy TrustedTypePolicyFactory scheduler trustedTypes when dump
  DOMMatrix DOMMatrixReadOnly DOMPoint DOMPointReadOnly DOMQuad DOMRect DOMRectReadOnly
`
/** Families of devices and of geometry, whole. */
const FAMILIES = /^(WebGL|GPU|USB|CSS)/

/** Lists the names of a worker's scope before anything is taken away. */
function engineNames(): Promise<readonly string[]> {
  const source = `const names = []
    for (let it = self; it !== Object.prototype; it = Object.getPrototypeOf(it)) names.push(...Object.getOwnPropertyNames(it))
    postMessage(names)`
  const worker = new Worker(URL.createObjectURL(new Blob([source])))
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<readonly string[]>) => {
      worker.terminate()
      resolve(data)
    }
  })
}

describe('the global scope of a program', () => {
  it('has been decided on, name by name, for all that this engine has', async () => {
    const refused = new Set(REFUSED.trim().split(/\s+/))
    const undecided = (await engineNames()).filter(
      (name) => !Object.hasOwn(ALLOWED_GLOBALS, name) && !refused.has(name) && !FAMILIES.test(name),
    )
    expect(undecided).toEqual([])
    expect([...refused].filter((name) => Object.hasOwn(ALLOWED_GLOBALS, name))).toEqual([])
  })

  it('has no name but those, and what the platform puts there', async () => {
    const observed = await runToEnd({
      files: {
        'main.js': `const names = new Set()
          for (let it = globalThis; it !== Object.prototype; it = Object.getPrototypeOf(it))
            for (const name of Object.getOwnPropertyNames(it)) names.add(name)
          console.log([...names].filter((name) => !${JSON.stringify(Object.keys(ALLOWED_GLOBALS))}.includes(name)).sort())`,
      },
    })
    expect(observed.lines()).toEqual([
      "log: ['WebSocket', 'XMLHttpRequest', 'alert', 'confirm', 'fetch', 'localStorage', 'location', 'navigator', 'onload', 'prompt', 'sessionStorage', 'window']",
    ])
  })

  it('bounds the timers that wait', async () => {
    const observed = await runToEnd({
      files: {
        'main.js': `const all = []
          try { for (;;) all.push(setTimeout(() => {}, 1e6)) } catch (error) { console.log(all.length, error.name) }
          try { setInterval(() => {}, 1e6) } catch (error) { console.log(error.name) }
          for (const timer of all) clearTimeout(timer)
          setTimeout(() => console.log('again'))`,
      },
    })
    expect(observed.lines()).toEqual([
      'note: program.too-many-timers',
      'log: 10000 RangeError',
      'log: RangeError',
      'log: again',
    ])
  })
})
