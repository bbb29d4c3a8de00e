import { quickAppSurroundings } from '../../shared/quick-app/surroundings/index.ts'
import { known, working } from './names.ts'

/** Creates the modules beside sockets, under the names of BlueOS and of quick app. */
export const surroundings = quickAppSurroundings({ working, known })
