import type { Dialect } from './dialect.ts'
import type { Services } from './services.ts'

/**
 * Prints a warning in the words of the app framework. Source: hapjs
 * `infras/platform/module/misc.js`.
 */
export function warn({ host }: Services, message: string): void {
  host.console.warn(`### App Framework ### ${message}`)
}

/**
 * Creates the error for loading a module without a manifest declaration, in the words of the
 * engine. Source: hapjs, ibid.
 */
export function missingFeature({ feature }: Dialect): Error {
  return new Error(`请确认引入的模块[${feature}]：名称正确并且在manifest.json的features中声明`)
}
