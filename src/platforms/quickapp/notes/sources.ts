import type { Evidence } from '../../contract.ts'
import { choice } from '../../shared/evidence.ts'

export { browsers } from '../../shared/evidence.ts'
export { quickApp } from '../../shared/quick-app/family.ts'

/** The platform's document, source of the reference. */
export const document: Evidence = {
  kind: 'document',
  source: 'Quick app, API reference, WebSocket (system.websocketfactory)',
  url: 'https://watchdoc.quickapp.cn/api/system/websocket.html',
}

/** How every API of the platform is called. */
export const rules: Evidence = {
  kind: 'document',
  source: 'Quick app, API reference, general calling rules',
}

/** What the engine leaves to its HTTP client. */
export const httpClient: Evidence = {
  kind: 'document',
  source: 'OkHttp, the HTTP client of the engine',
  url: 'https://square.github.io/okhttp/',
}

/** Neither documented nor observed: a choice of the project. */
export const chosen: Evidence = choice('quick app')

const documents = (part: string): Evidence => ({
  kind: 'document',
  source: `Quick app, ${part}`,
  url: 'https://doc.quickapp.cn/',
})

/** Documents about pages. */
export const pageDocuments = {
  layout: documents('page layout'),
  styleSheet: documents('style'),
  commonStyles: documents('common styles'),
}
