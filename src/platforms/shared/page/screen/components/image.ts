import type { ElementId, ScreenEvent, ScreenValue } from '../../../../page-contract.ts'
import { Component, type Surroundings } from '../component.ts'

/** Pictures held by the program, of kinds other than documents. */
const PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|bmp|x-icon);base64,[A-Za-z0-9+/\s]+={0,2}$/

const FITS: Readonly<Record<string, string>> = {
  stretch: 'fill',
  cover: 'cover',
  contain: 'contain',
}

/**
 * Shows a picture from a `data:` URL. The frame reaches no network, so any other is shown as a
 * place where a picture would be.
 *
 * @see https://weex.apache.org/docs/components/image.html
 */
export class ImageComponent extends Component {
  readonly #picture: HTMLImageElement
  /**
   * Outcome of a picture before the listener was drawn; on a busy screen, the listener may come
   * frames later.
   */
  #untold: ScreenEvent['detail'] | undefined

  constructor(id: ElementId, screen: Surroundings) {
    const picture = screen.document.createElement('img')
    super(id, picture, screen)
    this.#picture = picture
    picture.alt = ''
    picture.decoding = 'async'
    picture.draggable = false
    picture.classList.add('image', 'missing')
    picture.addEventListener('load', () => {
      const { naturalWidth, naturalHeight } = picture
      this.#tell({ success: true, size: { naturalWidth, naturalHeight } })
    })
    picture.addEventListener('error', () => this.#tellMissing())
  }

  override setAttribute(name: string, value: ScreenValue): void {
    const text = value === null ? '' : String(value)
    if (name === 'src') this.#show(text)
    else if (name === 'alt') this.#picture.alt = text
    else if (name === 'resize') {
      this.#picture.style.objectFit = Object.hasOwn(FITS, text) ? FITS[text]! : ''
    } else super.setAttribute(name, value)
  }

  override listen(name: string): void {
    super.listen(name)
    if (name === 'load' && this.#untold) this.#tell(this.#untold)
  }

  #show(url: string): void {
    this.#untold = undefined
    const isPicture = PICTURE.test(url)
    this.#picture.classList.toggle('missing', !isPicture)
    if (isPicture) this.#picture.src = url
    else {
      this.#picture.removeAttribute('src')
      if (url !== '') this.#tellMissing()
    }
  }

  #tellMissing(): void {
    this.#picture.classList.add('missing')
    this.#tell({ success: false, size: { naturalWidth: 0, naturalHeight: 0 } })
  }

  /**
   * Reports the outcome of a picture. An element on the screen already has the listeners from the
   * creation.
   */
  #tell(detail: ScreenEvent['detail']): void {
    this.#untold = this.hears('load') || this.element.isConnected ? undefined : detail
    this.emit('load', detail)
  }
}
