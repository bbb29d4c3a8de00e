export * from './address'
export { openChat as open } from './open'
