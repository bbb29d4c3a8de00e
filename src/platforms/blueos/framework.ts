import type { Services } from './services.ts'

/** Name of the module, and of the feature that an app's manifest has to declare for it. */
export const FEATURE = 'blueos.network.webSocket'

/** A warning as the app framework words it. Source: hapjs `infras/platform/module/misc.js`. */
export function warn({ host }: Services, message: string): void {
  host.console.warn(`### App Framework ### ${message}`)
}

/**
 * What loading a module throws that the manifest does not declare. BlueOS does not document it;
 * the wording is that of the quick-app engine, which BlueOS descends from. Source: hapjs, ibid.
 */
export function missingFeature(): Error {
  return new Error(`请确认引入的模块[${FEATURE}]：名称正确并且在manifest.json的features中声明`)
}
