/** The API's version (semantic; the major number is the `v1` of its addresses) and the day it was released. */
export const apiVersion = { number: '1.0.0', released: '2026-11-23' } as const
