import type { PageDevice, PageFormat } from '../../page-contract.ts'
import { uxFormat } from '../../shared/quick-app/page/format.ts'

/**
 * Watches: the design width that the documents recommend, and the sizes of their samples.
 *
 * @see https://developers-watch.vivo.com.cn/reference/extend/mulit/
 */
const devices: readonly PageDevice[] = [
  { width: 466, height: 466, round: true },
  { width: 402, height: 402, round: true },
  { width: 402, height: 402 },
]

/** Pages and components of BlueOS, for watches. */
export const formats: readonly PageFormat[] = [{ ...uxFormat, devices }]
