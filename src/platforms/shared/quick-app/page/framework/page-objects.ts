import { type Method, scriptOf } from './script.ts'
import type { PageContext } from './context.ts'
import type { UxApp, UxModule } from '../module.ts'
import type { PageObjects } from './view-model.ts'

/** Creates the objects that all view models of a page share. */
export function createPageObjects(context: PageContext, page: UxModule): PageObjects {
  const app = scriptOf((page.app ?? {}) as UxApp) as Readonly<Record<string, unknown>>
  const name = page.name.replace(/(?:\/index)?\.ux$/, '')
  return {
    $app: {
      $def: app,
      $data: configOf(page).data ?? {},
      ...quiet(context, '$app', context.dialect.quiet.app),
    },
    $page: {
      name,
      component: 'index',
      path: `/${name}`,
      orientation: 'portrait',
      query: {},
      ...quiet(context, '$page', context.dialect.quiet.page),
    },
    $device: { deviceType: context.dialect.device },
  }
}

/** Calls a hook of the app around the page, if the program has `app.ux`. */
export function callApp(
  { guard }: PageContext,
  { $app }: PageObjects,
  hook: 'onCreate' | 'onShow' | 'onHide' | 'onDestroy',
): void {
  const { $def } = $app as { readonly $def: Readonly<Record<string, unknown>> }
  const { [hook]: method } = $def
  if (typeof method === 'function') guard(() => (method as Method).call($def))
}

/** Returns `config` of the program's `manifest.json`. */
export function configOf({ manifest }: UxModule): Readonly<Record<string, unknown>> {
  const { config } = (manifest ?? {}) as { readonly config?: unknown }
  return typeof config === 'object' && config !== null ? { ...config } : {}
}

/** Returns the color behind the page: the one in `manifest.json`, else the platform's. */
export function backgroundOf({ dialect }: PageContext, { manifest }: UxModule): string {
  const { display } = (manifest ?? {}) as {
    readonly display?: { readonly backgroundColor?: unknown }
  }
  const color = display?.backgroundColor
  return typeof color === 'string' ? color : dialect.background
}

/** Creates methods that only raise a note. */
function quiet({ note }: PageContext, object: string, names: readonly string[]) {
  return Object.fromEntries(
    names.map((name) => [name, () => note('page-member', { member: `${object}.${name}()` })]),
  )
}
