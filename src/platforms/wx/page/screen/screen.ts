export { screen } from '../../../shared/mini-program/page/screen.ts'
