/**
 * What Weex adds to `require`; beside `api.d.ts` because it widens a declaration of the program's
 * surroundings (`environment.d.ts`) and is no member of the platform itself.
 */
interface Require {
  (specifier: '@weex-module/webSocket'): weex.webSocket
}
