/** The API's version (semantic; the major number is the `v1` of its addresses) and the day it was released. */
export const apiVersion = { number: '1.0.0', released: '2025-11-24' } as const
