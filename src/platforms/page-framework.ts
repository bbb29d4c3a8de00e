import { createPageFramework } from './weex/page/framework/index.ts'

/*
 * The bundle that the sandbox hands to the worker of a program with a page. One platform has pages;
 * a second gets a bundle of its own.
 */
Object.assign(globalThis, { __createPageFramework: createPageFramework })
