export { decodeScenario } from './decode.ts'
export { defaultScenario } from './defaults.ts'
export { encodeScenario } from './encode.ts'
export { LinkError, type LinkErrorKind, type LinkErrorValues } from './link-error.ts'
export {
  DEFAULT_NETWORK,
  type NetworkFailure,
  type NetworkSettings,
  type Scenario,
  type ScenarioView,
  type ServerChoice,
} from './scenario.ts'
export { salvageScenario, type Salvaged } from './salvage/index.ts'
export { isFileName } from './validators.ts'
