import { addRoute, precache } from 'workbox-precaching'
import { forgetOutdated, isLater, keepFetched, serveLater } from './later.ts'
import type { WorkerMessage } from './manifest.ts'
import { createNavigation } from './navigation.ts'

/*
 * The service worker: after the first visit the site works with no network. One version of it
 * serves one version of the site. It keeps that version whole or not at all, since every file is
 * held to its digest; and a newer one takes over only when no page of the older is open.
 */

const scope = globalThis as unknown as ServiceWorkerScope
const { first, notFound } = __OFFLINE_MANIFEST__
const openPage = createNavigation(scope, notFound)

// Ahead of the precache's own listener, which must not see what is answered here.
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const answer =
    request.mode === 'navigate' ? openPage : isLater(request.url) ? serveLater : undefined
  if (!answer) return
  event.stopImmediatePropagation()
  event.respondWith(answer(request))
})

precache(first.map(({ url, integrity }) => ({ url, integrity, revision: integrity })))
addRoute({ cleanURLs: false, directoryIndex: '', ignoreURLParametersMatching: [] })

scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOutdated(), scope.clients.claim()]))
})

scope.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage
  event.waitUntil(message.type === 'fetched' ? keepFetched(message.urls) : scope.skipWaiting())
})
