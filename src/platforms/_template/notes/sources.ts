import type { Evidence } from '../../contract.ts'

/** The platform's document, with version or date. */
export const document: Evidence = {
  kind: 'document',
  source: 'Template, sockets (2026-01)',
  url: 'https://template.example/sockets',
}
