import { Worker } from 'node:worker_threads'

/** Draws an SVG as PNG of that width in pixels, its height in proportion. */
export type RenderPng = (svg: string, width: number) => Promise<Uint8Array<ArrayBuffer>>

const worker = new URL('pngWorker.js', import.meta.url)

/**
 * Renders and encodes off the main thread: a large picture takes a second, and the server has others to answer. Each picture has a
 * thread of its own, which costs some 30 ms: its 50 MB of pixels are freed with the thread, where they would wait long for the
 * garbage collector, and what goes wrong in one never reaches the next.
 */
export const renderPng: RenderPng = (svg, width) =>
  new Promise((resolve, reject) => {
    // Options of the main thread, such as a TypeScript loader, are nothing to this one.
    const thread = new Worker(worker, { execArgv: [], workerData: { svg, width } })
    let png: Uint8Array<ArrayBuffer> | undefined
    thread
      .once('message', (bytes: Uint8Array<ArrayBuffer>) => (png = bytes))
      .once('error', reject)
      // Not before the thread has ended: the next one's pixels shall not lie in memory beside these.
      .once('exit', (code) => (png ? resolve(png) : reject(new Error(`The thread that draws pictures ended with code ${code}`))))
  })
