// Derived from `list.ts` by `npm run platforms`.
import type { ProjectLayout } from '../project-contract.ts'
import type { PlatformId } from '../list.ts'
import { project as web } from '../web/project.ts'
import { project as weex } from '../weex/project.ts'
import { project as taro } from '../taro/project.ts'
import { project as wx } from '../wx/project.ts'
import { project as uni } from '../uni/project.ts'
import { project as quickapp } from '../quickapp/project.ts'
import { project as blueos } from '../blueos/project.ts'
import { project as ohos } from '../ohos/project.ts'

/** Layout of projects by platform, for opening a project. */
export const projects: Readonly<Record<string, ProjectLayout>> = {
  web,
  weex,
  taro,
  wx,
  uni,
  quickapp,
  blueos,
  ohos,
} satisfies Partial<Record<PlatformId, ProjectLayout>>
