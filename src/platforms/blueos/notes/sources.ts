import type { Evidence } from '../../contract.ts'

/** The platform's own page. */
export const page: Evidence = {
  kind: 'document',
  source: 'vivo BlueOS, API reference, websocket (2023-12-25)',
}

/** How every API of the platform is called. */
export const rules: Evidence = {
  kind: 'document',
  source: 'vivo BlueOS, API reference, general calling rules',
}

/** Returns evidence from the source of the quick-app engine, the origin of BlueOS. */
export const quickApp = (file: string): Evidence => ({
  kind: 'source',
  source: `hapjs-platform/hapjs dde9e8e9, ${file}`,
})

/** Behavior of browsers. */
export const browsers: Evidence = {
  kind: 'executed',
  source: 'Chromium 156 and Firefox 153',
}

/** Neither documented nor observed: a choice of the project. */
export const chosen: Evidence = {
  kind: 'assumed',
  source: 'Polysocket; BlueOS does not document this case',
}
