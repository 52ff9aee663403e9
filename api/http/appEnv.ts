import type { PreparedReplies } from './preparedReplies.ts'

/** What every handler finds in its context. */
export interface AppEnv {
  Variables: {
    /** To log and to answer with (W3C Trace Context). */
    traceparent: string
    /** Where replies made once are kept. */
    replies: PreparedReplies
    /** Security headers for pages, for the files that they are made of, for pages made for frames, and for the API's replies, made once. */
    headers: Readonly<Record<'page' | 'asset' | 'embed' | 'api', Readonly<Record<string, string>>>>
  }
}
