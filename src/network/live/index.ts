export {
  attachLiveServer,
  type AttachedLiveServer,
  type AttachOptions,
  type LiveBounds,
  type UpgradableServer,
} from './attach.ts'
export { readOrigins } from './welcome.ts'
export { serveListing } from './listing.ts'
export type { LiveRoutes } from './route.ts'
export { startLiveServer, type LiveServer, type LiveServerOptions } from './start.ts'
