import '../../shared/page/production.ts'
import { createPageFramework as ofReact } from '../../../../../src/platforms/taro/page/framework/react/index.ts'
import { createPageFramework as ofVue } from '../../../../../src/platforms/taro/page/framework/vue/index.ts'
import type { ShimHostOptions } from '../../../../support/shim-host.ts'
import {
  compileFor,
  type Device,
  type DevicePlatform,
  type Files,
  openOn,
} from '../../shared/page/device.ts'

export type { Device } from '../../shared/page/device.ts'

const taro: DevicePlatform = {
  id: 'taro',
  framework: (main) => (main.endsWith('.vue') ? ofVue : ofReact),
}

const named = (files: Files | string): Files =>
  typeof files === 'string' ? { 'main.tsx': files } : files

/** Compiles a program as the playground does. */
export const compileFiles = (files: Files | string) => compileFor(taro, named(files))

/** Opens a page: the files as the playground gives them to the worker. */
export const openPage = (
  files: Files | string,
  options: Partial<ShimHostOptions> = {},
): Promise<Device> => openOn(taro, named(files), options)
