import type { PortabilityNote } from '../platforms/contract.ts'

/** Raised where a program assigns an undeclared name; the value is `name`. */
export const IMPLICIT_GLOBAL = 'program.implicit-global'

/** Notes about the program, independent of the platform. */
export const programNotes: readonly PortabilityNote[] = [
  {
    id: IMPLICIT_GLOBAL,
    text: {
      en: '`{name}` is assigned but never declared. It runs here as a sloppy-mode global; in an ES module, as current toolchains build it, this line throws a ReferenceError. Declare it with `let` or `const`.',
      zh: '`{name}` 没有声明就被赋值。这里按非严格模式把它当作全局变量运行；而现在的工具链会把代码编译成 ES 模块，在那里这一行会抛出 ReferenceError。请用 `let` 或 `const` 声明它。',
    },
    members: [],
    evidence: [{ kind: 'document', source: 'ECMA-262, PutValue' }],
  },
]
