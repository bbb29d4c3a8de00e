import * as React from 'react'
import * as runtime from 'react/jsx-runtime'

const asModule = (exports: object): object => {
  const { default: whole = exports } = exports as { default?: object }
  return { ...whole, __esModule: true, default: whole }
}

/** The modules of React by specifier. */
export const reactModules: Readonly<Record<string, unknown>> = {
  react: asModule(React),
  'react/jsx-runtime': asModule(runtime),
}
