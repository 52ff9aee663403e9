/** Where the API's resources live. The OpenAPI document's paths are relative to it (REST profile UFN.01, VER.05). */
export const apiRoot = '/api/v1'

/** The address of a resource. Links are such: absolute paths under the server's root. */
export const apiAddress = (...segments: readonly string[]): string => [apiRoot, ...segments.map(encodeURIComponent)].join('/')
