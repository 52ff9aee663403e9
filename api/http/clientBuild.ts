/** A file of the built client, held in memory: its bytes as they are and compressed, where that made them smaller. */
export interface ClientFile {
  readonly contentType: string
  /** True when the name carries a hash of the content, so that the file may be cached for good. */
  readonly immutable: boolean
  readonly identity: Uint8Array<ArrayBuffer>
  readonly br: Uint8Array<ArrayBuffer> | null
  readonly gzip: Uint8Array<ArrayBuffer> | null
}

/** What a part of the program needs fetched: scripts, and the style sheets that it is drawn with. */
export interface ClientPart {
  readonly scripts: readonly string[]
  readonly styles: readonly { readonly address: string; readonly text: string }[]
}

/** The production build of the client, read once at start. */
export interface ClientBuild {
  /** dist/index.html: the template the first HTML of every view is made from. */
  readonly index: string
  /** dist/embed.html: the template of the pages made for other sites' frames. */
  readonly embed: string
  /** What is fetched apart from them, by its place in the sources. */
  readonly parts: ReadonlyMap<string, ClientPart>
  /** The service worker's program, without the list of what it keeps. */
  readonly serviceWorker: string
  /** Every other file by its path in the address ("/assets/index-abc.js"). */
  readonly files: ReadonlyMap<string, ClientFile>
}
