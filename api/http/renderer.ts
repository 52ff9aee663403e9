import type { Missing } from '../domain/address/missing.ts'

/** Asks the API, as `fetch` would, for an address that begins with /api; or for a file of the client's. */
export type Ask = (address: string, init?: RequestInit) => Response | Promise<Response>

/** A reply that a page was drawn with: the client takes it along, or fetches it again from its address, before it makes the page alive. */
export interface UsedReply {
  /** Under which the client keeps it. */
  readonly queryKey: readonly unknown[]
  readonly address: string
  /** null for what is so large that it is fetched apart. */
  readonly data: unknown
}

/** A page as the client's own components draw it, and what it was drawn with. */
export interface Drawing {
  /** Path and query that it was drawn for. */
  readonly address: string
  readonly html: string
  readonly replies: readonly UsedReply[]
  /** Files of the program that are fetched apart, by their place in its sources ("views/about/AboutView.tsx"). */
  readonly parts: readonly string[]
  /** Groups of texts, by name. */
  readonly texts: readonly string[]
  readonly missing?: Missing | null
}

/** Draws pages. The program that serves hands it in: the API knows nothing of how it is made. */
export interface Renderer {
  /**
   * Throws where any part of the page can't be drawn.
   * @param address path and query
   * @param missing what there is not at it; null where there is something
   */
  render(address: string, ask: Ask, missing?: Missing | null): Promise<Drawing>
}
