/*
 * Stands in for the built-ins in the scripts of the sandbox; `.vitepress/plugins/captured/` binds
 * the sources to these functions. A function named after a member, e.g. `Array_push`, replaces the
 * member: the engine's own would ask a prototype of the program. Any other member is captured.
 */
export * from './arrays.ts'
export * from './bytes.ts'
export * from './capture.ts'
export * from './collections.ts'
export * from './iteration.ts'
export * from './objects.ts'
export * from './promises.ts'
export * from './texts.ts'
export * from './unknown.ts'
