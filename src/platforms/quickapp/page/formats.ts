import type { PageFormat } from '../../page-contract.ts'
import { uxFormat } from '../../shared/quick-app/page/format.ts'

/** Pages and components of quick apps, for phones. */
export const formats: readonly PageFormat[] = [uxFormat]
