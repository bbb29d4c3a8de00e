import type { Rule, Scope } from 'eslint'

/** Functions reading the time or waiting by the machine's clock, by global. */
const CLOCKS: Readonly<Record<string, readonly string[]>> = {
  Date: ['now'],
  performance: ['now'],
  globalThis: ['setTimeout', 'setInterval'],
  window: ['setTimeout', 'setInterval'],
  self: ['setTimeout', 'setInterval'],
}
const TIMERS = ['setTimeout', 'setInterval']
const TIMER_MODULES = /^(node:)?timers(\/promises)?$/

/**
 * Keeps the machine's clock out of specifications: on a busy machine, a test fails by chance when
 * reading the time or sleeping, and on every machine the test waits.
 * `tests/support/virtual-time.ts` provides alternatives. An exempt file states its reason, and must
 * need the exemption.
 */
export const noWallClock: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { reason: { type: 'string', minLength: 1 } },
        additionalProperties: false,
      },
    ],
    messages: {
      clock:
        '`{{ name }}` goes by the machine’s clock. Use the test’s clock (tests/support/virtual-time.ts), or wait for what the test is about.',
      unneeded: 'This file no longer uses the machine’s clock. Remove its exception.',
    },
  },
  create(context) {
    const { reason } = (context.options[0] ?? {}) as { reason?: string }
    let found = 0
    const report = (node: Rule.Node | Scope.Reference['identifier'], name: string) => {
      found++
      if (!reason) context.report({ node, messageId: 'clock', data: { name } })
    }
    return {
      ImportDeclaration(node) {
        const name = String(node.source.value)
        if (TIMER_MODULES.test(name)) report(node, name)
      },
      'MemberExpression[property.name="waitForTimeout"]'(node: Rule.Node) {
        report(node, 'waitForTimeout')
      },
      'Program:exit'(program) {
        for (const { identifier } of globalReferences(context.sourceCode.getScope(program))) {
          if (identifier.type !== 'Identifier') continue
          const name = clockOf(identifier.name, (identifier as Rule.Node).parent)
          if (name) report(identifier, name)
        }
        if (reason && found === 0) context.report({ node: program, messageId: 'unneeded' })
      },
    }
  },
}

/** Returns references to names not declared in the file. */
function globalReferences(scope: Scope.Scope): Scope.Reference[] {
  const known = scope.variables.filter(({ defs }) => defs.length === 0)
  return [...known.flatMap(({ references }) => references), ...scope.through]
}

/** Returns the expression by which a global's use reads the clock, as written in the code. */
function clockOf(name: string, parent: Rule.Node | null): string | undefined {
  // A type that is named after a function does not call it.
  if (!parent || (parent.type as string) === 'TSTypeQuery') return undefined
  if (TIMERS.includes(name)) return name
  if (parent.type === 'MemberExpression' && parent.object.type === 'Identifier') {
    const member = parent.property.type === 'Identifier' ? parent.property.name : ''
    return CLOCKS[name]?.includes(member) ? `${name}.${member}` : undefined
  }
  const asksDate = parent.type === 'NewExpression' || parent.type === 'CallExpression'
  if (name !== 'Date' || !asksDate || parent.callee.type !== 'Identifier') return undefined
  return parent.callee.name === 'Date' && parent.arguments.length === 0 ? 'new Date()' : undefined
}
