const gap = 6

/** Places a box of the top layer below what it belongs to, or above where there is no room, and within the window. */
export function placeBeside(box: HTMLElement, owner: HTMLElement): void {
  const { left, top, bottom } = owner.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const { clientHeight } = document.documentElement
  // Without the gutter that is kept for a scroll bar, also where none is shown.
  const { width: pageWidth } = document.documentElement.getBoundingClientRect()
  const fitsBelow = bottom + gap + height <= clientHeight
  box.style.left = `${Math.max(gap, Math.min(left, pageWidth - width - gap))}px`
  box.style.top = `${fitsBelow ? bottom + gap : Math.max(gap, top - gap - height)}px`
}
