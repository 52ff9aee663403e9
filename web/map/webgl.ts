/** Whether the browser knows WebGL 2 at all. Whether it can be had here and now shows when MapLibre asks for it. */
export const knowsWebgl = (): boolean => 'WebGL2RenderingContext' in globalThis
