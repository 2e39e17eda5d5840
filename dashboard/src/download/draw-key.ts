/** Draws an entry of a legend: its swatch, and what it stands for. */
export function drawKey(context: CanvasRenderingContext2D, key: Element, top: number): void {
  const swatch = key.querySelector('.swatch')
  if (!swatch) return
  const { backgroundColor, borderColor } = getComputedStyle(swatch)
  const { color } = getComputedStyle(key)
  context.fillStyle = backgroundColor
  context.fillRect(12, top, 24, 13)
  context.strokeStyle = borderColor
  context.strokeRect(12, top, 24, 13)
  if (swatch.hasAttribute('data-none')) hatch(context, top, color)
  context.fillStyle = color
  context.font = '13px Sarabun, sans-serif'
  context.fillText([...key.childNodes].map((node) => node.textContent).join('   '), 36, top + 12)
}

/** No figure is hatched, as on the map. */
function hatch(context: CanvasRenderingContext2D, top: number, color: string): void {
  context.strokeStyle = color
  context.beginPath()
  for (let left = 12; left < 24; left += 5) {
    context.moveTo(left, top + 13)
    context.lineTo(left + 13, top)
  }
  context.stroke()
}
