import { createPageFramework } from '../../../../../src/platforms/wx/page/framework/index.ts'
import type { ShimHostOptions } from '../../../../support/shim-host.ts'
import {
  compileFor,
  type Device,
  type DevicePlatform,
  type Files,
  openOn,
} from '../../shared/page/device.ts'

export type { Device, Files } from '../../shared/page/device.ts'

const wx: DevicePlatform = { id: 'wx', framework: () => createPageFramework }

/** Compiles a program as the playground does. */
export const compileFiles = (files: Files) => compileFor(wx, files)

/** Opens a mini program: the files as the playground gives them to the worker. */
export const openApp = (files: Files, options: Partial<ShimHostOptions> = {}): Promise<Device> =>
  openOn(wx, files, options)

/** Returns the files of a page that is a program by itself. */
export const page = (wxml: string, js: string, more: Files = {}): Files => ({
  'main.js': js,
  'main.wxml': wxml,
  ...more,
})
