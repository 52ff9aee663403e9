/** What the fragment of a link that carries a presentation begins with. A browser sends no server what stands after `#`. */
const mark = '#presentation='

/** A longer address is cut by some mail programs and chats; a longer presentation goes as a file. In characters, of all of it. */
export const longestAddress = 2000

/** More than this comes out of no link that we have made: what would unpack to more is none of ours. In bytes. */
const largest = 400_000

/** A text as the fragment of a link that carries it. */
export async function packFragment(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return mark + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Whether a fragment is to carry a presentation. */
export const carries = (fragment: string): boolean => fragment.startsWith(mark)

/** The text that a fragment carries; null where it has lost a part on its way, or never was one of ours. */
export async function unpackFragment(fragment: string): Promise<string | null> {
  try {
    const binary = atob(fragment.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    const decoder = new TextDecoder('utf-8', { fatal: true })
    let [text, size] = ['', 0]
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length
      if (size > largest) {
        await reader.cancel()
        return null
      }
      text += decoder.decode(part.value, { stream: true })
    }
    return text + decoder.decode()
  } catch {
    return null
  }
}
