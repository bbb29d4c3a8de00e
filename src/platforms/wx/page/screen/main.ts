import { serveScreen } from '../../../shared/page/screen/serve.ts'
import { screen } from './screen.ts'

/* The frame's script. */
serveScreen(screen)
