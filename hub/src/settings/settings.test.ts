import { describe, expect, test } from 'vitest'
import { Failure } from '../terminal/failure.ts'
import { readSettings } from './settings.ts'

describe('the settings', () => {
  test('need not be set: the hub listens on this machine, on its own data, with the demo nation', () => {
    const settings = readSettings({})
    expect(settings).toMatchObject({ host: '127.0.0.1', demo: 'on', databaseUrl: undefined, logLevel: 'warn' })
    expect(settings.dataFolder).toMatch(/[\\/]\.data$/)
  })

  test('take an empty variable as one that is not set', () => {
    expect(readSettings({ HUB_DEMO: '', DATABASE_URL: '' })).toMatchObject({ demo: 'on', databaseUrl: undefined })
  })

  test('take lists with commas in between', () => {
    const settings = readSettings({ CORS_ORIGINS: 'https://a.go.th, https://b.go.th', OIDC_ROLES: 'chief=ONDC_ADMIN' })
    expect(settings.corsOrigins).toEqual(['https://a.go.th', 'https://b.go.th'])
    expect(settings.oidcRoles).toEqual({ chief: 'ONDC_ADMIN' })
  })

  test.each([
    ['CORS_ORIGINS', 'a.go.th', 'accepted is origins of pages with commas in between'],
    ['OIDC_ROLES', 'chief=KING', 'accepted is NAME=ROLE pairs with commas in between; ROLE is one of PUBLIC'],
    ['PORT', '70000', 'found “70000”, accepted is a whole number from 0 to 65535'],
    ['PORT', '๔๐๐๐', 'found “๔๐๐๐”, accepted is a whole number'],
    ['HUB_DEMO', 'yes', 'found “yes”, accepted is on or off'],
    ['DATABASE_URL', 'localhost/hub', 'accepted is an address like postgres://'],
    ['CENTRES_URL', 'ftp://centres', 'accepted is an address like http://'],
    ['LOG_LEVEL', 'loud', 'accepted is silent or error or warn or info or debug'],
  ])('refuse %s=%s and say what is accepted', (name, value, message) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name}: `)
    expect(() => readSettings({ [name]: value })).toThrow(message)
  })

  test.each([
    ['DATABASE_URL', 'mysql://hub:hunter2@db/hub', 'hunter2'],
    ['HUB_SECRET', 'hunter2', 'hunter2'],
  ])('never repeat the secret of a wrong %s', (name, value, secret) => {
    const read = (): unknown => readSettings({ [name]: value })
    expect(read).toThrow(Failure)
    expect(read).not.toThrow(secret)
  })
})
