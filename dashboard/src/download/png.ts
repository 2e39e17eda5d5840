import { download } from './download.ts'
import { drawKey } from './draw-key.ts'
import { drawText } from './draw-text.ts'

/** The properties that draw a chart; a picture of its own has no style sheet. */
const drawn = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'stroke-linejoin']

/** So that text and lines are sharp on paper and on dense screens. */
const scale = 2

const titleHeight = 40
const keyHeight = 22

/** Downloads a chart as it stands on the page, as PNG, with its title and a legend of swatches where it has one: so it says by itself what it shows. */
export async function downloadPng(name: string, svg: SVGSVGElement, title: string, legend?: Element): Promise<void> {
  const { width, height } = svg.getBoundingClientRect()
  const keys = [...(legend?.querySelectorAll('li') ?? [])]
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg, width, height))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = (titleHeight + height + keys.length * keyHeight) * scale
  const context = canvas.getContext('2d')
  if (!context) return
  const { backgroundColor, color } = getComputedStyle(document.body)
  context.scale(scale, scale)
  context.fillStyle = backgroundColor
  context.fillRect(0, 0, width, canvas.height)
  context.fillStyle = color
  context.font = '600 16px Sarabun, sans-serif'
  context.fillText(title, 12, 26, width - 24)
  context.translate(0, titleHeight)
  context.drawImage(image, 0, 0, width, height)
  for (const text of svg.querySelectorAll('text')) drawText(context, text, svg)
  keys.forEach((key, index) => void drawKey(context, key, height + index * keyHeight))
  canvas.toBlob((picture) => picture && download(name, picture))
}

function standalone(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = [svg, ...svg.querySelectorAll('*')]
  const copies = [copy, ...copy.querySelectorAll('*')]
  originals.forEach((original, index) => {
    const style = getComputedStyle(original)
    // Attributes, for the content security policy takes no styles that stand in the document.
    for (const property of drawn) copies[index]?.setAttribute(property, style.getPropertyValue(property))
  })
  // Letters are drawn apart: a picture of its own does not know the page's fonts.
  for (const text of copy.querySelectorAll('text')) text.remove()
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return new XMLSerializer().serializeToString(copy)
}
