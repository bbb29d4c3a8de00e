import { routes } from '../../../.vitepress/reference/routes.ts'

export default routes('zh', 'porting')
