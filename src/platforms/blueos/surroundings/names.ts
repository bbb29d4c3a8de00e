/** Modules that work, by their names in BlueOS and in quick app, its ancestor. */
export const working = {
  prompt: ['@blueos.window.prompt', '@system.prompt'],
  storage: ['@blueos.storage.storage', '@system.storage'],
  network: ['@blueos.network.network', '@system.network'],
} as const

/** Modules that are known and not simulated, in the same way. */
export const known = {
  router: ['@blueos.app.appmanager.router', '@system.router'],
  app: ['@blueos.app.context', '@system.app'],
  configuration: ['@blueos.app.configuration', '@system.configuration'],
  device: ['@blueos.hardware.deviceInfo', '@system.device'],
  fetch: ['@blueos.network.fetch', '@system.fetch'],
  request: ['@blueos.network.request', '@system.request'],
  file: ['@blueos.storage.file', '@system.file'],
  vibrator: ['@blueos.hardware.vibrator.vibrator', '@system.vibrator'],
  brightness: ['@blueos.hardware.display.brightness', '@system.brightness'],
  battery: ['@blueos.hardware.battery', '@system.battery'],
  sensor: ['@blueos.hardware.sensor.sensor', '@system.sensor'],
  geolocation: ['@blueos.hardware.location.geolocation', '@system.geolocation'],
  bluetooth: ['@blueos.bluetooth.ble', '@system.bluetooth'],
  audio: ['@blueos.media.audio.mediaManager', '@system.audio'],
  clipboard: ['@blueos.utils.clipboard', '@system.clipboard'],
  cipher: ['@blueos.security.cipher', '@system.cipher'],
} as const
