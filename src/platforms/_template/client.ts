import type { OpenClient } from '../client-contract.ts'
import type { Globals } from './surface.ts'

/** Connects as a program of the platform does, for measurements. */
export const openClient: OpenClient = ({ globals }, url, message) => {
  const { template } = globals as unknown as Globals
  return new Promise((resolve) => {
    const connection = template.connectSocket({ url, open: () => resolve(connection), message })
  })
}
