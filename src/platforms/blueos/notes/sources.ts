import type { Evidence } from '../../contract.ts'
import { choice } from '../../shared/evidence.ts'

export { browsers } from '../../shared/evidence.ts'
export { quickApp } from '../../shared/quick-app/family.ts'

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

/** Neither documented nor observed: a choice of the project. */
export const chosen: Evidence = choice('BlueOS')

const documents = (part: string, path: string): Evidence => ({
  kind: 'document',
  source: `vivo BlueOS, ${part}`,
  url: `https://developers-watch.vivo.com.cn/${path}/`,
})

/** Documents about pages. */
export const pageDocuments = {
  layout: documents('page layout', 'reference/app-service/page-style-and-layout'),
  styleSheet: documents('style', 'reference/configuration/style-sheet'),
  commonStyles: documents('common styles', 'component/common/common-styles'),
}
