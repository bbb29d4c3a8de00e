import type { RaiseNotSimulated } from '../../surroundings/not-simulated.ts'
import { standIn } from '../../surroundings/not-simulated.ts'
import { fail, succeed } from './results.ts'

/** Functions whose result a program needs: without a device they fail, as they may on a device. */
const ASKS =
  /^(?:get|choose|request|login|scan|download|upload|check|open|connect|read|write|compress|crop|edit|face|query|batch|pluginLogin|trade|authorize|saveImage|saveVideo|saveFile|navigateToMini)/
/** Functions that return an object of further members. */
const CREATES =
  /^(?:create|get\w*Manager$|getPerformance$|getTabBar$|cloud$|worklet$|env$|options$)/
const LISTENS = /^(?:on|off)[A-Z]/
/** Hooks of components, which a framework calls. */
const HOOKS = /^use[A-Z]/

/**
 * Creates a function of a mini program that is known but not simulated. It raises a note and
 * returns what keeps a program going.
 *
 * @param object Name of the object with the function, e.g. `Taro`.
 */
export function knownFunction(object: string, name: string, raise: RaiseNotSimulated): unknown {
  const whole = `${object}.${name}`
  if (CREATES.test(name)) return standIn(whole, raise)
  if (LISTENS.test(name) || HOOKS.test(name) || name.endsWith('Sync')) {
    return () => {
      raise(whole)
      return name.startsWith('get') ? {} : undefined
    }
  }
  return (option: unknown) => {
    raise(whole)
    return ASKS.test(name) ? fail(name, option, 'not simulated') : succeed(name, option, {})
  }
}
