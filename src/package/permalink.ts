export * from '../permalink/index.ts'
export { defaultScenario } from '../scenario/defaults.ts'
export {
  DEFAULT_NETWORK,
  type NetworkFailure,
  type NetworkSettings,
} from '../scenario/network-settings.ts'
export type { Scenario, ScenarioView, ServerChoice } from '../scenario/scenario.ts'
