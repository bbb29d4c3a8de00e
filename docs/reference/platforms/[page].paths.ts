import { routes } from '../../../.vitepress/reference/routes.ts'

export default routes('en', 'reference/platforms')
