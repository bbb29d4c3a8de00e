import type { RaiseNotSimulated } from '../../shared/surroundings/not-simulated.ts'

/** Creates `fetch` and `XMLHttpRequest`, which fail as without a network, each with a note. */
export function createRequests(raise: RaiseNotSimulated) {
  class XMLHttpRequest extends EventTarget {
    readyState = 0
    status = 0
    statusText = ''
    response = ''
    responseText = ''
    responseType = ''
    responseURL = ''
    timeout = 0
    withCredentials = false
    readonly upload = new EventTarget()
    onreadystatechange: unknown = null
    onload: unknown = null
    onloadend: unknown = null
    onerror: unknown = null
    onabort: unknown = null
    ontimeout: unknown = null
    onprogress: unknown = null

    open() {
      this.readyState = 1
      tell(this, 'readystatechange')
    }

    setRequestHeader() {}
    overrideMimeType() {}
    abort() {}
    getResponseHeader() {
      return null
    }

    getAllResponseHeaders() {
      return ''
    }

    send() {
      raise('XMLHttpRequest')
      queueMicrotask(() => {
        this.readyState = 4
        tell(this, 'readystatechange')
        tell(this, 'error')
        tell(this, 'loadend')
      })
    }
  }
  const fetch = () => {
    raise('fetch')
    return Promise.reject(new TypeError('Failed to fetch'))
  }
  return { fetch, XMLHttpRequest }
}

/** Dispatches an event, and calls the handler of the attribute. */
function tell(target: EventTarget, type: string): void {
  const event = new Event(type)
  const handler: unknown = Reflect.get(target, `on${type}`)
  if (typeof handler === 'function') handler.call(target, event)
  target.dispatchEvent(event)
}
