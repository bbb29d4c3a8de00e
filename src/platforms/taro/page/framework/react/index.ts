import { Fragment } from 'react'
import type { CreatePageFramework } from '../../../../page-contract.ts'
import { createTaroPage } from '../page.ts'
import { ROUTER } from '../page-functions.ts'
import { reactHooks } from './hooks.ts'
import { reactModules } from './modules.ts'
import { componentIn, mount } from './mount.ts'
import { createRenderer } from './renderer.ts'

/** Creates the basis of a Taro page in React. */
export const createPageFramework: CreatePageFramework = (host, surface) =>
  createTaroPage(host, surface, (page) => {
    const { context, afterCommit } = page
    return {
      hooks: reactHooks(page.life, ROUTER),
      modules: reactModules,
      block: Fragment,
      mount(exports) {
        const own = componentIn(exports)
        if (!own) return false
        const renderer = createRenderer(context, page.page, afterCommit)
        mount(page, renderer, own, componentIn(page.begin(renderer)))
        return true
      },
    }
  })
