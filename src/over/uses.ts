/** How a program creates the standard's class over a platform. */
export interface Use {
  /** The import of the platform's module; unset for a global. */
  readonly load?: string
  /** Function of the package's entry `over`. */
  readonly create: string
  /** The API, as argument of the function. */
  readonly of: string
}

/** Uses of the class by the platform's id. */
export const uses: Readonly<Record<string, Use>> = {
  ohos: {
    load: "import { webSocket } from '@kit.NetworkKit'",
    create: 'webSocketOverOhos',
    of: 'webSocket',
  },
  taro: { load: "import Taro from '@tarojs/taro'", create: 'webSocketOverTaro', of: 'Taro' },
  blueos: {
    load: "import webSocket from '@blueos.network.webSocket'",
    create: 'webSocketOverBlueos',
    of: 'webSocket',
  },
  wx: { create: 'webSocketOverWx', of: 'wx' },
  uni: { create: 'webSocketOverUni', of: 'uni' },
  quickapp: {
    load: "import websocketfactory from '@system.websocketfactory'",
    create: 'webSocketOverQuickApp',
    of: 'websocketfactory',
  },
  weex: { create: 'webSocketOverWeex', of: "weex.requireModule('webSocket')" },
}
