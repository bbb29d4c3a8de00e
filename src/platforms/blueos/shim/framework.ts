import type { Services } from './services.ts'

/** Name of the module, and of the feature in an app's manifest. */
export const FEATURE = 'blueos.network.webSocket'

/**
 * Prints a warning in the words of the app framework. Source: hapjs
 * `infras/platform/module/misc.js`.
 */
export function warn({ host }: Services, message: string): void {
  host.console.warn(`### App Framework ### ${message}`)
}

/**
 * Creates the error for loading a module without a manifest declaration. BlueOS does not document
 * the error; the wording is from the quick-app engine, the origin of BlueOS. Source: hapjs, ibid.
 */
export function missingFeature(): Error {
  return new Error(`请确认引入的模块[${FEATURE}]：名称正确并且在manifest.json的features中声明`)
}
