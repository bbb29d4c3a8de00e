import type { App } from 'vue'
import PlatformChoice from './PlatformChoice.vue'
import './choice.css'
import './folds.css'
import './ported.css'
import './reference.css'
import './tables.css'
import '../../../src/trace/diagram/diagram.css'
import './drawing.css'

/** Registers the components of the reference's generated pages. */
export function installReference(app: App): void {
  app.component('PlatformChoice', PlatformChoice)
}
