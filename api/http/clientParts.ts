import { z } from 'zod'

/** What a part of the program needs fetched: scripts, and the style sheets that it is drawn with. */
export interface ClientPart {
  readonly scripts: readonly string[]
  readonly styles: readonly { readonly address: string; readonly text: string }[]
}

/** The bundler's own list of what it made of which source (Vite's manifest.json). */
const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).default([]), imports: z.array(z.string()).default([]) }),
)
type Manifest = z.infer<typeof manifestSchema>

/** A chunk with all that it imports, what is imported first. */
function withImports(manifest: Manifest, name: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(name)) return []
  seen.add(name)
  return [...(manifest[name]?.imports ?? []).flatMap((each) => withImports(manifest, each, seen)), name]
}

/**
 * The parts of a build by their place in the client's sources ("views/about/AboutView.tsx").
 * @param page the entry whose scripts and styles every page has already
 * @param textOf the content of a style sheet, by its name in the build
 */
export function clientParts(
  manifestJson: string,
  page: string,
  textOf: (file: string) => string,
): ReadonlyMap<string, ClientPart> {
  const manifest = manifestSchema.parse(JSON.parse(manifestJson))
  const always = new Set(withImports(manifest, page))
  const partOf = (name: string): ClientPart => {
    const chunks = withImports(manifest, name).filter((each) => !always.has(each))
    const styles = [...new Set(chunks.flatMap((each) => manifest[each]?.css ?? []))]
    return {
      scripts: chunks.flatMap((each) => manifest[each]?.file ?? []).map((file) => `/${file}`),
      styles: styles.map((file) => ({ address: `/${file}`, text: textOf(file).trim() })),
    }
  }
  return new Map(
    Object.keys(manifest)
      .filter((name) => !name.startsWith('_'))
      .map((name) => [name, partOf(name)]),
  )
}
