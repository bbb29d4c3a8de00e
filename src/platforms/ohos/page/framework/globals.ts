import { Resource } from './values/resource.ts'
import { enumerations } from './values/enumerations.ts'
import { LocalStorage } from './state/storage.ts'
import type { PageContext } from './context.ts'
import { animateTo, conversions } from './modules/ui-context.ts'

/** Creates the names that ArkUI adds to the global scope, beside its components. */
export function createGlobals({ note }: PageContext, hostContext: object): Record<string, unknown> {
  const resource = (name: unknown): Resource => {
    note('ohos.resource-not-here', { resource: String(name) })
    return new Resource(String(name))
  }
  return {
    ...enumerations,
    ...conversions,
    animateTo,
    $r: resource,
    $rawfile: (name: unknown) => resource(`rawfile.${String(name)}`),
    LocalStorage,
    getContext: () => hostContext,
    wrapBuilder: (builder: unknown) => ({ builder }),
    mutableBuilder: (builder: unknown) => ({ builder }),
    NavPathStack: createNavPathStack(note),
    TransitionEffect,
    SubTabBarStyle: TabBarStyle,
    BottomTabBarStyle: TabBarStyle,
  }
}

/** How a component comes and goes, which is shown at once. */
class TransitionEffect {
  static readonly IDENTITY = new TransitionEffect()
  static readonly OPACITY = new TransitionEffect()
  static readonly SLIDE = new TransitionEffect()
  static readonly SLIDE_SWITCH = new TransitionEffect()

  static asymmetric = (): TransitionEffect => new TransitionEffect()
  static move = (): TransitionEffect => new TransitionEffect()
  static opacity = (): TransitionEffect => new TransitionEffect()
  static rotate = (): TransitionEffect => new TransitionEffect()
  static scale = (): TransitionEffect => new TransitionEffect()
  static translate = (): TransitionEffect => new TransitionEffect()

  animation(): this {
    return this
  }

  combine(): this {
    return this
  }
}

/** The bar of a tab, from a text, or from a picture and a text. */
class TabBarStyle {
  readonly text: unknown

  constructor(...values: readonly unknown[]) {
    this.text = values.at(-1)
  }

  static of(...values: readonly unknown[]): TabBarStyle {
    return new TabBarStyle(...values)
  }
}

/** Creates a stack of pages that only notes what is asked of it. */
function createNavPathStack(note: PageContext['note']) {
  const names = [
    'pushPath',
    'pushPathByName',
    'replacePath',
    'replacePathByName',
    'pop',
    'popToName',
    'popToIndex',
    'clear',
  ]
  class NavPathStack {
    size(): number {
      return 0
    }
  }
  for (const method of names) {
    Object.defineProperty(NavPathStack.prototype, method, {
      value: () => note('ohos.navigation-not-here', { method: `NavPathStack.${method}` }),
    })
  }
  return NavPathStack
}
