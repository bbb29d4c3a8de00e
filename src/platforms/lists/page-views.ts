// Derived from `list.ts` by `npm run platforms`.
import type { PageViews } from '../page-view.ts'
import type { PlatformId } from '../list.ts'
import { views as ohos } from '../ohos/page/views.ts'

/** Views of page files by platform, for the types in the editor. */
export const pageViews: Readonly<Record<string, PageViews>> = {
  ohos,
} satisfies Partial<Record<PlatformId, PageViews>>
