import type { AttributeName } from '../../attribute-names.ts'
import type { UiNode } from '../ui/node.ts'
import { eventAttributes } from './events.ts'
import { layoutAttributes } from './layout.ts'
import { lookAttributes } from './look.ts'
import { settingAttributes } from './settings.ts'
import { textAttributes } from './text.ts'

/** Sets an attribute of a component to the program's values. */
export type SetAttribute = (node: UiNode, ...values: never[]) => void

/** All attributes by name; `stateStyles` is more than a setter. */
export const attributes: Readonly<Record<Exclude<AttributeName, 'stateStyles'>, SetAttribute>> = {
  ...layoutAttributes,
  ...lookAttributes,
  ...textAttributes,
  ...settingAttributes,
  ...eventAttributes,
}
