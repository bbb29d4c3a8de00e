import type { Evidence } from '../../contract.ts'
import { choice, quickAppEngine } from '../../shared/evidence.ts'

export { browsers } from '../../shared/evidence.ts'

/** The platform's document, source of the reference. */
export const document: Evidence = {
  kind: 'document',
  source: 'vivo BlueOS, API reference, websocket (2023-12-25)',
  url: 'https://developers-watch.vivo.com.cn/api/system/websocket/',
}

/** How every API of the platform is called. */
export const rules: Evidence = {
  kind: 'document',
  source: 'vivo BlueOS, API reference, general calling rules',
}

/** Returns evidence from the source of the quick-app engine, the origin of BlueOS. */
export const quickApp = (file: string): Evidence => ({
  kind: 'source',
  ...quickAppEngine,
  source: `${quickAppEngine.source}, ${file}`,
})

/** Neither documented nor observed: a choice of the project. */
export const chosen: Evidence = choice('BlueOS')
