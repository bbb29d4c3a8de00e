/**
 * Script for the head of the playground's page: the picture of the playground takes text and a
 * press of Run before any other script has come. The first program alone is in the picture; for
 * another program, the picture stays hidden and inert.
 *
 * The state is kept by the picture itself, for `readEarlyTouch`: the text and the selection in the
 * field, a press in `data-pressed`, and in `data-held` whether a composition or a press of the
 * pointer is unfinished.
 */
export const EARLY_TOUCH = `;addEventListener('DOMContentLoaded', () => {
  const picture = document.querySelector('.playground-picture')
  if (!picture || document.documentElement.classList.contains('other-program')) return
  const button = '.run .primary'
  const usable = button + ', .plain-editor-text'
  const open = (element) => {
    if (element.matches(usable)) element.removeAttribute('aria-disabled')
    else if (element.querySelector(usable)) [...element.children].forEach(open)
    else element.inert = true
  }
  open(picture)
  picture.inert = false
  const press = () => picture.setAttribute('data-pressed', '')
  const hold = ({ type }) =>
    picture.toggleAttribute('data-held', type === 'compositionstart' || type === 'pointerdown')
  picture.addEventListener('click', ({ target }) => target.closest(button) && press())
  picture.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    press()
  })
  const leaveColours = ({ target }) => target.parentElement.classList.add('typed')
  picture.addEventListener('input', leaveColours)
  picture.addEventListener('scroll', leaveColours, true)
  for (const type of ['compositionstart', 'compositionend', 'pointerdown']) picture.addEventListener(type, hold)
  // The pointer may be let go elsewhere; the click comes afterwards.
  for (const type of ['pointerup', 'pointercancel']) addEventListener(type, () => setTimeout(hold, 0, { type }))
})`
