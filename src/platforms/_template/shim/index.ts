import type { Shim } from '../../contract.ts'
import { createServices } from '../../shared/services.ts'
import type { NoteId } from '../notes/index.ts'
import { connect } from './connection.ts'

/** Creates the platform for one run. `satisfies` holds the result to the declarations. */
export const shim: Shim = (host) => {
  const services = createServices<NoteId>(host)
  const api = {
    connectSocket: (option: template.ConnectOption) =>
      services.trace.call('template.connectSocket', [option], () => connect(services, option)),
  } satisfies typeof template
  return { modules: {}, globals: { template: api } }
}
