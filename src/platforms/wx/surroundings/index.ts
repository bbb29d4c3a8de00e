import { createMiniProgramSurroundings } from '../../shared/mini-program/surroundings/index.ts'
import { createNotSimulated, standIn } from '../../shared/surroundings/not-simulated.ts'
import type { CreateSurroundings } from '../../surroundings-contract.ts'
import { createApp } from './app.ts'
import { wxNames } from './names.ts'

/** Adds to `wx` what WeChat has beside sockets, and creates `App`, `Page` and their like. */
export const surroundings: CreateSurroundings = (host, { globals }) => {
  const wx = globals?.wx as object
  const beside = createMiniProgramSurroundings('wx', wxNames, host)
  for (const [name, value] of Object.entries(beside)) {
    if (Object.hasOwn(wx, name)) continue
    Object.defineProperty(wx, name, { value, writable: true, enumerable: true, configurable: true })
  }
  const requirePlugin = standIn('requirePlugin', createNotSimulated(host))
  return { globals: { ...createApp(host), requirePlugin } }
}
