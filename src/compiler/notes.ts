import type { PortabilityNote } from '../platforms/contract.ts'

/** Raised where a program assigns an undeclared name; the value is `name`. */
export const IMPLICIT_GLOBAL = 'program.implicit-global'

/** Notes about the program, independent of the platform. */
export const programNotes: readonly PortabilityNote[] = [
  {
    id: IMPLICIT_GLOBAL,
    text: {
      en: '`{name}` is assigned but not declared. It runs here as a global of sloppy mode. In an ES module, the output of current toolchains, this line throws a ReferenceError. Declare `{name}` with `let` or `const`.',
      zh: '`{name}` 未声明就被赋值。此处按非严格模式作为全局变量运行。在 ES 模块（现有工具链的输出）中，这一行会抛出 ReferenceError。请用 `let` 或 `const` 声明 `{name}`。',
    },
    members: [],
    evidence: [{ kind: 'document', source: 'ECMA-262, PutValue' }],
  },
]
