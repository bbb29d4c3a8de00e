export * from '../permalink/index.ts'
