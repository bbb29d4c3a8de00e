import { createPageFramework } from '../../../../../src/platforms/uni/page/framework/index.ts'
import type { ShimHostOptions } from '../../../../support/shim-host.ts'
import {
  compileFor,
  type Device,
  type DevicePlatform,
  type Files,
  openOn,
} from '../../shared/page/device.ts'

export type { Device, Files } from '../../shared/page/device.ts'

const uni: DevicePlatform = {
  id: 'uni',
  framework: () => createPageFramework,
  options: { conditions: ['MP-WEIXIN', 'MP', 'VUE3'] },
}

const named = (files: Files | string): Files =>
  typeof files === 'string' ? { 'main.vue': files } : files

/** Compiles a program as the playground does, for a mini program with Vue 3. */
export const compileFiles = (files: Files | string) => compileFor(uni, named(files))

/** Opens a page: the files as the playground gives them to the worker. */
export const openPage = (
  files: Files | string,
  options: Partial<ShimHostOptions> = {},
): Promise<Device> => openOn(uni, named(files), options)
