import { z } from 'zod'

/** Environment variables the server understands. Every one has a default that suits a first run. */
const environmentSchema = z.object({
  PORT: z.coerce
    .number('a port number 0–65535')
    .int('a port number 0–65535')
    .min(0, 'a port number 0–65535')
    .max(65535, 'a port number 0–65535')
    .default(8080),
  HOST: z.string().min(1, 'a host name or address').default('0.0.0.0'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'an absolute http or https address' }).default('https://localhost'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'one of fatal, error, warn, info, debug, silent')
    .default('info'),
  FRAME_ANCESTORS: z
    .string()
    .regex(
      /^('none'|'self'|https?:\/\/[^\s;,']+)( ('self'|https?:\/\/[^\s;,']+))*$/,
      "'none', or 'self' and http(s) origins parted by spaces",
    )
    .default("'none'"),
  SHUTDOWN_SECONDS: z.coerce
    .number('a number of seconds 0–300')
    .min(0, 'a number of seconds 0–300')
    .max(300, 'a number of seconds 0–300')
    .default(10),
})

/** The server's settings. */
export interface Settings {
  readonly port: number
  readonly host: string
  /** Origin (and possibly path) under which the public reaches the server, without a closing slash. */
  readonly publicUrl: string
  readonly logLevel: string
  /** Value of CSP frame-ancestors. */
  readonly frameAncestors: string
  /** How long requests under way may take to finish at shutdown. */
  readonly shutdownSeconds: number
}

/** A setting that can't be used; its message is one sentence that names the variable. */
export class SettingsError extends Error {}

/** Reads the settings from environment variables; an empty variable counts as unset. Throws SettingsError. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')}=${JSON.stringify(given[String(path[0])])} must be ${message}`,
    )
    throw new SettingsError(`Inställningarna går inte att använda / unusable settings: ${faults.join('; ')}.`)
  }
  const { PORT, HOST, PUBLIC_URL, LOG_LEVEL, FRAME_ANCESTORS, SHUTDOWN_SECONDS } = parsed.data
  return {
    port: PORT,
    host: HOST,
    publicUrl: PUBLIC_URL.replace(/\/+$/, ''),
    logLevel: LOG_LEVEL,
    frameAncestors: FRAME_ANCESTORS,
    shutdownSeconds: SHUTDOWN_SECONDS,
  }
}
