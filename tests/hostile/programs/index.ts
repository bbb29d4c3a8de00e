import type { Family, HostileProgram } from '../program.ts'
import { beneath } from './beneath.ts'
import { devices } from './devices.ts'
import { dispatched } from './dispatched.ts'
import { compiling } from './compiling.ts'
import { drawing } from './drawing.ts'
import { frameworks } from './frameworks.ts'
import { floods } from './floods.ts'
import { forgery } from './forgery.ts'
import { globals } from './globals.ts'
import { lying } from './lying.ts'
import { loops } from './loops.ts'
import { memory } from './memory.ts'
import { navigation } from './navigation.ts'
import { network } from './network.ts'
import { pages } from './pages.ts'
import { prototypes } from './prototypes.ts'
import { reaches } from './reaches.ts'
import { reading } from './reading.ts'
import { recursion } from './recursion.ts'
import { servers } from './servers.ts'
import { storms } from './storms.ts'
import { text } from './text.ts'
import { throws } from './throws.ts'
import { values } from './values.ts'
import { waiting } from './waiting.ts'

/** Sets the longer time required by these kinds of harm, unless a program sets a time. */
const grown = (programs: readonly HostileProgram[]): HostileProgram[] =>
  programs.map((program) => ({ linger: 600, ...program }))

/** Every hostile program, by kind of attack. */
export const families: readonly Family[] = Object.entries({
  loops,
  recursion,
  memory: grown(memory),
  waiting,
  floods: grown(floods),
  navigation,
  reading,
  network,
  forgery,
  beneath,
  dispatched,
  devices,
  reaches,
  values,
  prototypes,
  globals,
  throws,
  text,
  storms: grown(storms),
  servers: grown(servers),
  pages,
  frameworks,
  compiling,
  drawing: grown(drawing),
  lying,
}).map(([name, programs]) => ({ name, programs, ...(programs === lying && { hasPort: true }) }))
