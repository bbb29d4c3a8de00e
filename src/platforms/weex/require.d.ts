/**
 * Addition of Weex to `require`; beside `api.d.ts` because the interface widens a declaration of
 * the program's environment (`environment.d.ts`) and is no member of the platform.
 */
interface Require {
  (specifier: '@weex-module/webSocket'): weex.webSocket
}
