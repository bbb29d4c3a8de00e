import { succeed } from './results.ts'

const SCREEN = { pixelRatio: 2, windowWidth: 375, windowHeight: 667, statusBarHeight: 20 }
const DEVICE = { brand: 'Simulated', model: 'Simulated', system: 'iOS 16.0', platform: 'ios' }
const APP = { SDKVersion: '3.8.0', version: '8.0.50', language: 'en', theme: 'light' }
const WINDOW = { ...SCREEN, screenWidth: 375, screenHeight: 667 }
const SYSTEM = { ...WINDOW, ...DEVICE, ...APP }
/** Options of the launch, as of an app opened from the list of mini programs. */
export const LAUNCH = { path: 'pages/index/index', query: {}, scene: 1001, referrerInfo: {} }
const USER = { nickName: 'Simulated', avatarUrl: '', gender: 0, country: '', language: 'en' }

/**
 * Creates what programs ask a phone before they open a socket: a simulated phone, app and person,
 * always the same.
 */
export function createAnswers() {
  return {
    getSystemInfoSync: () => ({ ...SYSTEM }),
    getSystemInfo: (option?: object) => succeed('getSystemInfo', option, SYSTEM),
    getSystemInfoAsync: (option?: object) => succeed('getSystemInfoAsync', option, SYSTEM),
    getWindowInfo: () => ({ ...WINDOW }),
    getDeviceInfo: () => ({ ...DEVICE }),
    getAppBaseInfo: () => ({ ...APP }),
    getLaunchOptionsSync: () => ({ ...LAUNCH }),
    getEnterOptionsSync: () => ({ ...LAUNCH }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'simulated', envVersion: 'develop' } }),
    login: (option?: object) => succeed('login', option, { code: 'simulated' }),
    checkSession: (option?: object) => succeed('checkSession', option, {}),
    getUserInfo: (option?: object) => succeed('getUserInfo', option, { userInfo: USER }),
    getUserProfile: (option?: object) => succeed('getUserProfile', option, { userInfo: USER }),
    getSetting: (option?: object) => succeed('getSetting', option, { authSetting: {} }),
  }
}
