import type { z } from 'zod'

/** A TopoJSON text as `schema` wants it; throws an error that names file and field. */
export function topologyOf<Schema extends z.ZodType>(json: string, file: string, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(parseJson(json, file))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}.`)
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Error(`${file}: the text is not JSON.`)
  }
}
