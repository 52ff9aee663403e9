import type { RoomState } from '../domain/address/room.ts'
import { Refused } from './refused.ts'
import type { Room, RoomListener, RoomStore } from './roomStore.ts'

const channel = 'larkartan_rooms'
/** How long a connection may take to come about, in s: who waits for a room is told before they give up. */
const patience = 5

/** As a row has it, and as the instances tell each other. */
interface Row {
  readonly code: string
  readonly key_hash: string
  readonly state: RoomState
  readonly step: number
  readonly touched: number
}

const roomOf = ({ code, key_hash: keyHash, state, step, touched }: Row): Room => ({ code, keyHash, state, step, touched })

/**
 * Rooms that several instances share: kept in a table of PostgreSQL, each change told to all instances by NOTIFY. While the database is
 * out of reach rooms are refused; connections come back by themselves, and those who follow are then told what they missed.
 */
export async function roomsInPostgres(url: string, reportError: (error: unknown) => void): Promise<RoomStore> {
  const { default: postgres } = await import('postgres')
  const sql = postgres(url, {
    max: 4,
    connect_timeout: patience,
    onnotice: () => {},
    connection: { application_name: 'larkartan' },
  })
  let listener: RoomListener = () => {}
  let prepared: Promise<unknown> | undefined
  let stopped = false
  const isStopped = (): boolean => stopped

  const prepare = (): Promise<unknown> =>
    (prepared ??= sql`
      create table if not exists larkartan_rooms (
        code text primary key,
        key_hash text not null,
        state jsonb not null,
        step int not null,
        touched double precision not null
      )`.catch((error: unknown) => {
      prepared = undefined
      throw error
    }))

  /** Does something with the database, or tells that it can't be reached. */
  async function reach<Result>(work: () => PromiseLike<Result>): Promise<Result> {
    try {
      await prepare()
      return await work()
    } catch (error) {
      reportError(error)
      throw new Refused('rooms-unreachable', patience)
    }
  }

  const first = async (rows: PromiseLike<readonly Row[]>): Promise<Room | null> => {
    const [row] = await rows
    return row === undefined ? null : roomOf(row)
  }

  /** Whoever is connected here hears what has changed while nobody could tell. */
  async function tellAll(): Promise<void> {
    for (const row of await reach(() => sql<Row[]>`select * from larkartan_rooms`)) listener(row.code, roomOf(row))
  }

  function hear(payload: string): void {
    const row = JSON.parse(payload) as Pick<Row, 'code'> & Partial<Row>
    listener(row.code, row.state === undefined ? null : roomOf(row as Row))
  }

  async function listenOn(): Promise<void> {
    while (!isStopped()) {
      try {
        await sql.listen(channel, hear, () => void tellAll().catch(() => {}))
        return
      } catch (error) {
        if (isStopped()) return
        reportError(error)
        await new Promise((resolve) => setTimeout(resolve, patience * 1000).unref())
      }
    }
  }

  return {
    find: (code) => reach(() => first(sql<Row[]>`select * from larkartan_rooms where code = ${code}`)),
    count: () => reach(async () => (await sql<{ count: number }[]>`select count(*)::int from larkartan_rooms`)[0]?.count ?? 0),
    open: ({ code, keyHash, state, touched }) =>
      reach(() =>
        first(sql<Row[]>`
          with changed as (
            insert into larkartan_rooms as present values (${code}, ${keyHash}, ${JSON.stringify(state)}::text::jsonb, 1, ${touched})
            on conflict (code) do update set state = excluded.state, touched = excluded.touched, step = present.step + 1
              where present.key_hash = excluded.key_hash
            returning *
          )
          select changed.*, pg_notify(${channel}, row_to_json(changed)::text) from changed`),
      ),
    step: (code, state, touched) =>
      reach(() =>
        first(sql<Row[]>`
          with changed as (
            update larkartan_rooms set state = ${JSON.stringify(state)}::text::jsonb, touched = ${touched}, step = step + 1
            where code = ${code} returning *
          )
          select changed.*, pg_notify(${channel}, row_to_json(changed)::text) from changed`),
      ),
    close: async (code) => {
      await reach(() => remove(sql`code = ${code}`))
    },
    closeIdle: async (since, atMost) => {
      const most = Math.min(atMost, 1_000_000)
      const idle = sql`select code from larkartan_rooms where touched < ${since} order by touched limit ${most}`
      await reach(() => remove(sql`code in (${idle})`))
    },
    listen: (own) => {
      listener = own
      void listenOn()
    },
    stop: async () => {
      stopped = true
      await sql.end({ timeout: 1 })
    },
  }

  function remove(which: ReturnType<typeof sql>) {
    return sql`
      with gone as (delete from larkartan_rooms where ${which} returning code)
      select pg_notify(${channel}, row_to_json(gone)::text) from gone`
  }
}
