import { createPageFramework } from './index.ts'

/* The script that the sandbox gives to the worker of a program with a page. */
Object.assign(globalThis, { __createPageFramework: createPageFramework })
