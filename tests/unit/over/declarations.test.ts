import { expectTypeOf, it } from 'vitest'
import type {
  BlueosFactory,
  OhosApi,
  QuickAppFactory,
  TaroApi,
  WeexModule,
} from '../../../src/package/over.ts'
import type { Modules as Blueos } from '../../../src/platforms/blueos/surface.ts'
import type { Modules as Ohos } from '../../../src/platforms/ohos/surface.ts'
import type { Modules as QuickApp } from '../../../src/platforms/quickapp/surface.ts'
import type { Modules as Taro } from '../../../src/platforms/taro/surface.ts'
import type { Modules as Weex } from '../../../src/platforms/weex/surface.ts'

it('The class takes what each platform declares', () => {
  expectTypeOf<Taro['@tarojs/taro']['default']>().toExtend<TaroApi>()
  expectTypeOf<Ohos['@ohos.net.webSocket']['default']>().toExtend<OhosApi>()
  expectTypeOf<Blueos['@blueos.network.webSocket']>().toExtend<BlueosFactory>()
  expectTypeOf<QuickApp['@system.websocketfactory']>().toExtend<QuickAppFactory>()
  expectTypeOf<Weex['@weex-module/webSocket']>().toExtend<WeexModule>()
})
