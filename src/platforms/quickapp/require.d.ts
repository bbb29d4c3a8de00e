/**
 * Additions of quick app to `require`; separate from `api.d.ts`, because the file extends a
 * declaration of `environment.d.ts` and is not a member of the platform.
 */
interface Require {
  (specifier: '@system.websocketfactory'): import('@system.websocketfactory').websocketfactory
}
