import type { App } from 'vue'
import PlatformChoice from './PlatformChoice.vue'
import './choice.css'
import './reference.css'
import './tables.css'
import '../../../src/trace/diagram/diagram.css'
import './drawing.css'

/** Makes known to the site what the generated pages of the reference use. */
export function installReference(app: App): void {
  app.component('PlatformChoice', PlatformChoice)
}
