import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSettings, SettingsError } from '../../api/config.ts'

describe('settings', () => {
  it('suit a first run without any environment variable', () => {
    expect(readSettings({})).toMatchObject({
      port: 8080,
      host: null,
      publicUrl: 'https://localhost',
      publicUrlGiven: false,
      logLevel: 'info',
      frameAncestors: "'none'",
      embedOrigins: '*',
    })
  })

  it('treat an empty variable as none', () => {
    expect(readSettings({ PORT: '', PUBLIC_URL: '' })).toEqual(readSettings({}))
  })

  it('take what is given', () => {
    const settings = readSettings({
      PORT: '9000',
      HOST: '127.0.0.1',
      PUBLIC_URL: 'https://karta.example.se/',
      SHUTDOWN_SECONDS: '0.5',
    })
    expect(settings).toMatchObject({
      port: 9000,
      host: '127.0.0.1',
      publicUrl: 'https://karta.example.se',
      publicUrlGiven: true,
      shutdownSeconds: 0.5,
    })
  })

  it.each([
    ['PORT', 'åtta'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['PUBLIC_URL', 'karta.example.se'],
    ['PUBLIC_URL', 'https://karta.example.se/map'],
    ['PUBLIC_URL', 'ftp://karta.example.se'],
    ['LOG_LEVEL', 'loud'],
    ['LOG_LEVEL', 'trace'],
    ['FRAME_ANCESTORS', "'none'; script-src *"],
    ['FRAME_ANCESTORS', 'region.example.se'],
    ['FRAME_ANCESTORS', '*'],
    ['EMBED_ORIGINS', '*.example.se'],
    ['EMBED_ORIGINS', '*; script-src *'],
    ['SHUTDOWN_SECONDS', '-1'],
    ['CONTACT_EMAIL', 'nobody'],
  ])('refuse %s=%s in one sentence that names it', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(SettingsError)
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^[^\\n]*${name}=[^\\n]* must be [^\\n]*\\.$`))
  })

  it('refuse an address of a database without telling the password in it', () => {
    const refused = () => readSettings({ DATABASE_URL: 'mysql://me:secret@host/db' })
    expect(refused).toThrow(/DATABASE_URL must be an address of PostgreSQL/)
    expect(refused).not.toThrow(/secret/)
  })

  it('take the log levels that the README lists, and no other is listed', () => {
    const [, listed = ''] = /\| `LOG_LEVEL` +\|[^|]*\|([^|]*)\|/.exec(readFileSync('README.md', 'utf8')) ?? []
    const levels = [...listed.matchAll(/`(\w+)`/g)].map(([, level = '']) => level)
    expect(levels).toContain('silent')
    for (const level of levels) expect(readSettings({ LOG_LEVEL: level }).logLevel).toBe(level)
  })
})
