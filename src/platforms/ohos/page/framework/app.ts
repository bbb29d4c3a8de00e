import { h } from '@vue/runtime-core'
import { drawAll } from './components/index.ts'
import type { Drawing } from './components/spec.ts'
import type { PageContext } from './context.ts'
import type { createCustomDialogs } from './modules/custom-dialogs.ts'
import { createScreenRenderer } from './renderer.ts'
import { componentOf } from './struct/component.ts'
import { metadataOf } from './struct/metadata.ts'
import type { LocalStorage } from './state/storage.ts'
import { drawBox } from './ui/draw.ts'

const FULL = { position: 'absolute', top: 0, right: 0, bottom: 0, left: 0 } as const

/** Puts a page on the screen and keeps the screen up to date. */
export function mountPage(
  context: PageContext,
  drawing: Drawing,
  storage: LocalStorage,
  { open }: ReturnType<typeof createCustomDialogs>,
  struct: object,
): void {
  const page = componentOf(struct, metadataOf(struct)!, drawing, storage)
  const app = createScreenRenderer(context).createApp({
    render: () =>
      h('div', { style: { alignItems: 'flex-start' } }, [
        h(page, { key: 'page' }),
        ...open.map((dialog) =>
          drawBox(
            `dialog-${dialog.key}`,
            { ...FULL, alignItems: 'center', justifyContent: 'center' },
            [
              h('div', {
                key: 'behind',
                style: { ...FULL, backgroundColor: '#00000066' },
                events: { click: () => dialog.close() },
              }),
              drawBox(
                'content',
                {
                  width: '80%',
                  borderRadius: 24,
                  backgroundColor: '#ffffff',
                  alignItems: 'center',
                  overflow: 'hidden',
                },
                [drawAll(dialog.build(), drawing)],
              ),
            ],
          ),
        ),
      ]),
  })
  app.config.errorHandler = (error) => context.host.error(error)
  app.mount(context.screen.root)
  context.host.app.onEnd(() => context.guard(() => app.unmount()))
}
