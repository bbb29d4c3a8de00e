import type { PortabilityNote } from '../platforms/contract.ts'

/** Raised where a program assigns an undeclared name; the value is `name`. */
export const IMPLICIT_GLOBAL = 'program.implicit-global'

/** Raised at the first import of a style sheet or a picture; the value is `specifier`. */
export const NOTHING_DRAWN = 'program.nothing-drawn'

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
  {
    id: NOTHING_DRAWN,
    text: {
      en: 'Styles and pictures are not shown here. The import of `{specifier}` has no effect.',
      zh: '此处不显示样式和图片。导入 `{specifier}` 没有效果。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'sandbox' }],
  },
]
