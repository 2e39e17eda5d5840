import { download } from './download.ts'

/** The properties that draw a chart; a picture of its own has no style sheet. */
const drawn = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
  'stroke-linejoin',
]

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
  context.drawImage(image, 0, titleHeight, width, height)
  context.fillStyle = color
  context.font = '600 16px Sarabun, sans-serif'
  context.fillText(title, 12, 26, width - 24)
  keys.forEach((key, index) => void drawKey(context, key, titleHeight + height + index * keyHeight, color))
  canvas.toBlob((picture) => picture && download(name, picture))
}

function drawKey(context: CanvasRenderingContext2D, key: Element, top: number, color: string): void {
  const swatch = key.querySelector('.swatch')
  if (!swatch) return
  const { backgroundColor, borderColor } = getComputedStyle(swatch)
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

function standalone(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = [svg, ...svg.querySelectorAll('*')]
  const copies = [copy, ...copy.querySelectorAll('*')]
  originals.forEach((original, index) => {
    const style = getComputedStyle(original)
    // Attributes, for the content security policy takes no styles that stand in the document.
    for (const property of drawn) copies[index]?.setAttribute(property, style.getPropertyValue(property))
  })
  copy.setAttribute('font-family', 'Sarabun, sans-serif')
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return new XMLSerializer().serializeToString(copy)
}
