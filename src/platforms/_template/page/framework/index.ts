import type { CreatePageFramework } from '../../../page-contract.ts'

/** Runs a page beside the program, in the worker; draws by operations for the screen. */
export const createPageFramework: CreatePageFramework = ({ screen, error }) => {
  let last = 0
  const show = (value: string): void => {
    const id = ++last
    screen.draw({ op: 'create', id, type: 'text' })
    screen.draw({ op: 'attribute', id, name: 'value', value })
    screen.draw({ op: 'insert', parent: 0, id })
  }
  return {
    modules: {},
    globals: {},
    mount({ script }) {
      try {
        ;(script as (show: (value: string) => void) => void)(show)
      } catch (thrown) {
        error(thrown)
      }
    },
  }
}
