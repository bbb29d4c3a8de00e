import { useEffect, useLayoutEffect, useRef } from 'react'
import { createHooks } from '../hook-names.ts'
import type { PageLife } from '../contract.ts'

/** Creates Taro's hooks for components of React. */
export const reactHooks = (life: PageLife, router: object) =>
  createHooks(
    {
      hook: (event) => (callback) => {
        const latest = useRef(callback)
        useLayoutEffect(() => {
          latest.current = callback
        })
        useLayoutEffect(() => life.on(event, (value) => latest.current(value)), [])
      },
      silent: () => useEffect(() => {}, []),
    },
    router,
  )
