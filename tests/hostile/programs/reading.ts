import type { HostileProgram } from '../program.ts'

/** Creates a program to print each accessible object; no object may be accessible. */
const probe = (...expressions: readonly string[]): string =>
  [
    'const report = (what, found) => { if (found != null) console.log("BREACH", what, found) }',
    ...expressions.map(
      (code) => `try { report(${JSON.stringify(code)}, await (${code})) } catch {}`,
    ),
    "console.log('looked')",
  ].join('\n')

const finds = (id: string, ...expressions: readonly string[]): HostileProgram => ({
  id,
  ends: 'finished',
  says: ['log: looked'],
  code: probe(...expressions),
})

/** Attempts to read or change the page's data, and to leave data behind. */
export const reading: readonly HostileProgram[] = [
  {
    ...finds(
      'parent',
      'parent.document.title',
      'top.document.body',
      'opener',
      'frameElement',
      'window.parent',
      'self.frames',
      'document.defaultView.parent',
    ),
    live: true,
  },
  finds(
    'address',
    // The address of the simulated app is no breach.
    "location.href === 'https://app.example/' ? null : location.href",
    'document.URL',
    'document.referrer',
    'location.ancestorOrigins',
  ),
  {
    ...finds('cookies', 'document.cookie', 'cookieStore.getAll()', "cookieStore.set('x', '1')"),
    live: true,
  },
  finds(
    'storage',
    // Storage in memory, of the run alone, is no breach.
    'localStorage.length || null',
    'sessionStorage.length || null',
    "Storage.prototype.setItem.call(localStorage, 'x', '1') ?? 'set'",
    "Storage.prototype.key.call(sessionStorage, 0) ?? 'read'",
    'navigator.storage.getDirectory()',
  ),
  {
    ...finds(
      'databases',
      'indexedDB.databases()',
      "new Promise((yes, no) => Object.assign(indexedDB.open('x'), { onsuccess: yes, onerror: no }))",
      "IDBFactory.prototype.open.call(self.indexedDB, 'x')",
      "openDatabase('x', '1', 'x', 1)",
    ),
    live: true,
  },
  finds(
    'caches',
    "caches.open('x')",
    "CacheStorage.prototype.open.call(self.caches, 'x')",
    'caches.keys()',
  ),
  {
    ...finds(
      'service-worker',
      "navigator.serviceWorker.register('/evil.js')",
      'navigator.serviceWorker.getRegistrations()',
      'ServiceWorkerContainer.prototype.register.call(self, "/evil.js")',
      'registration',
    ),
    live: true,
  },
  finds(
    'device',
    "navigator.userAgent === 'Mozilla/5.0 (Simulated)' ? null : navigator.userAgent",
    'navigator.clipboard.readText()',
    'navigator.geolocation',
    'navigator.mediaDevices',
    'navigator.usb',
    'Notification.requestPermission()',
    "WorkerNavigator.prototype.__lookupGetter__('userAgent').call(self)",
  ),
  finds(
    'what-was-taken-away',
    'Object.getPrototypeOf(self).postMessage',
    'Object.getPrototypeOf(Object.getPrototypeOf(self)).fetch',
    'DedicatedWorkerGlobalScope.prototype.postMessage',
    'WorkerGlobalScope.prototype.importScripts',
    'WorkerGlobalScope.prototype.fetch',
    "Object.getOwnPropertyDescriptor(WorkerGlobalScope.prototype, 'indexedDB')",
  ),
  finds(
    'eval',
    "eval('1')",
    "new Function('return self')()",
    "(async () => {}).constructor('return self')()",
    "(function* () {}).constructor('return self')()",
    "new Promise((yes) => { setTimeout('self.stringTimer = 1', 0); setTimeout(() => yes(self.stringTimer), 30) })",
  ),
]
