/** As much of a reply to the API as tests look into. */
export type Json = Record<string, unknown>

interface Asked {
  request(address: string, init?: RequestInit): Response | Promise<Response>
}

/** Asks for an address and reads the reply as JSON. */
export async function askJson(app: Asked, address: string, headers: Record<string, string> = {}) {
  const response = await app.request(address, { headers })
  return { status: response.status, headers: response.headers, body: (await response.json()) as Json }
}
