/**
 * A part of the program fetched when needed, and again and again until it is here: with the network gone for a while
 * the place it is to take keeps what stood there.
 */
export const untilLoaded =
  <Module>(load: () => Promise<Module>, pause = 2_000): (() => Promise<Module>) =>
  async () => {
    for (;;) {
      try {
        return await load()
      } catch {
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
  }
