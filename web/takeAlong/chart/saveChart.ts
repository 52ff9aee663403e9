/** How much larger than on the screen a chart is as PNG. */
const scale = 2

function save(blob: Blob, fileName: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName
  link.click()
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

async function pngOf(text: string, { width, height }: { readonly width: number; readonly height: number }): Promise<Blob> {
  const image = new Image()
  // The page's policy knows pictures as data, not as blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The browser drew no PNG')) : resolve(blob)), 'image/png'),
  )
}

/** Saves a picture of charts as a file, PNG at twice its size. */
export async function saveChart(picture: SVGSVGElement, format: 'png' | 'svg', name: string): Promise<void> {
  const text = new XMLSerializer().serializeToString(picture)
  const { width, height } = picture.viewBox.baseVal
  const blob = format === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await pngOf(text, { width, height })
  save(blob, `${name}.${format}`)
}
