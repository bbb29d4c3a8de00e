import { quickAppSurroundings } from '../../shared/quick-app/surroundings/index.ts'
import { known, working } from './names.ts'

/** Creates the modules beside sockets. */
export const surroundings = quickAppSurroundings({ working, known })
