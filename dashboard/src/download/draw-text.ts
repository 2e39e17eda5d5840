/** Draws a text of a chart where it stands there, with the fonts of the page; the context's origin is the chart's. */
export function drawText(context: CanvasRenderingContext2D, text: SVGTextElement, svg: SVGSVGElement): void {
  const matrix = text.getScreenCTM()
  if (!text.textContent || !matrix) return
  const { left, top } = svg.getBoundingClientRect()
  const start = text.getStartPositionOfChar(0)
  const { x, y } = new DOMPoint(start.x, start.y).matrixTransform(matrix)
  const { fill, stroke, strokeWidth, fontSize, fontWeight, fontFamily } = getComputedStyle(text)
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`
  context.lineJoin = 'round'
  if (stroke !== 'none') {
    context.strokeStyle = stroke
    context.lineWidth = Number.parseFloat(strokeWidth)
    context.strokeText(text.textContent, x - left, y - top)
  }
  context.fillStyle = fill
  context.fillText(text.textContent, x - left, y - top)
}
