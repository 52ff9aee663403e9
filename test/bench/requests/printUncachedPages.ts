import { uncachedPages } from './uncachedPages.ts'

/** Prints what pages cost that nobody has asked for before, in this process. */
export async function printUncachedPages(): Promise<void> {
  const pages = await uncachedPages()
  console.log('\nUncached page, p50 in process: drawn, put together and compressed; the code warm')
  console.table(
    pages.map(({ view, pages, typical, slowest, processor, aim }) => ({
      view,
      pages,
      'p50 ms': typical.toFixed(1),
      'slowest ms': slowest.toFixed(1),
      'p50 ms of processor': processor.toFixed(1),
      aim: `≤ ${aim}`,
    })),
  )
}
