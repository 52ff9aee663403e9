import { z } from 'zod'
import { bilingual } from './domain/study/localized.ts'
import { localized } from './domain/words/catalogue.ts'

const port = 'a port number 0–65535'
const seconds = 'a number of seconds 0–300'
const ancestors = "'none', or 'self' and http(s) origins parted by spaces"
const embedders = `*, ${ancestors}`
const source = "('self'|https?:\\/\\/[^\\s;,']+)"

/** Environment variables the server understands. Every one has a default that suits a first run. */
const environmentSchema = z
  .object({
    PORT: z.coerce.number(port).int(port).min(0, port).max(65535, port).default(8080),
    HOST: z.string().optional(),
    PUBLIC_URL: z
      .string()
      .regex(
        /^https?:\/\/[a-z0-9.-]+(:\d+)?\/?$/,
        'an absolute http or https address without a path, such as https://karta.example.se',
      )
      .optional(),
    CONTACT_NAME: z.string().default(localized('shell', 'name').sv),
    CONTACT_EMAIL: z.email('an e-mail address').default('larkartan@example.org'),
    GEODATA_DIR: z.string().default('geodata'),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'one of fatal, error, warn, info, debug, silent')
      .default('info'),
    FRAME_ANCESTORS: z
      .string()
      .regex(new RegExp(`^('none'|${source}( ${source})*)$`), ancestors)
      .default("'none'"),
    EMBED_ORIGINS: z
      .string()
      .regex(new RegExp(`^(\\*|'none'|${source}( ${source})*)$`), embedders)
      .default('*'),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\/\S+$/, 'an address of PostgreSQL, such as postgres://user:password@host:5432/database')
      .optional(),
    SERVICE_WORKER: z.enum(['on', 'off'], 'on or off').default('on'),
    SHUTDOWN_SECONDS: z.coerce.number(seconds).min(0, seconds).max(300, seconds).default(10),
  })
  .transform((environment) => ({
    port: environment.PORT,
    /** null: every interface of the machine. */
    host: environment.HOST ?? null,
    /** Origin under which the public reaches the server, without a closing slash; "https://localhost" when it was not given. */
    publicUrl: (environment.PUBLIC_URL ?? 'https://localhost').replace(/\/$/, ''),
    publicUrlGiven: environment.PUBLIC_URL !== undefined,
    /** Whom the API's documentation tells readers to ask. */
    contact: { name: environment.CONTACT_NAME, email: environment.CONTACT_EMAIL },
    /** The folder geodata/; relative to the project. */
    geodata: environment.GEODATA_DIR,
    logLevel: environment.LOG_LEVEL,
    /** Value of CSP frame-ancestors. */
    frameAncestors: environment.FRAME_ANCESTORS,
    /** The same for the pages made for frames, /inbaddad/…; "*" lets every site show them. */
    embedOrigins: environment.EMBED_ORIGINS,
    /** Where several instances share the rooms of talks; null: each process keeps its own. */
    databaseUrl: environment.DATABASE_URL ?? null,
    /** Whether browsers keep the program, to go on without the network; else what they kept is taken away. */
    serviceWorker: environment.SERVICE_WORKER === 'on',
    /** How long requests under way may take to finish at shutdown. */
    shutdownSeconds: environment.SHUTDOWN_SECONDS,
  }))

/** The server's settings. */
export type Settings = Readonly<z.output<typeof environmentSchema>>

/** A setting that can't be used; its message is one sentence that names the variable. */
export class SettingsError extends Error {}

/** Reads the settings from environment variables; an empty variable counts as unset. Throws SettingsError. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path: [name = ''], message }) => {
      // It has a password in it, and this ends in logs.
      const value = name === 'DATABASE_URL' ? '' : `=${given[String(name)] ?? ''}`
      return `${String(name)}${value} must be ${message}`
    })
    throw new SettingsError(`${bilingual(localized('start', 'settings'))}: ${[...new Set(faults)].join('; ')}.`)
  }
  return parsed.data
}
