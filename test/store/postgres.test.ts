import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { storeContract } from './contract.ts'

/** A server of our own for these tests, where the machine has PostgreSQL; its programs refuse to run as root. */
const account = serverAccount()
const programs = serverPrograms()

function serverAccount(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 }
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

/** The folder that holds `postgres` and `initdb`: on the path, or where Debian puts them. */
function serverPrograms(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map(v => join(debian, v, 'bin')) : []
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versions]
  return folders.find(f => existsSync(join(f, 'postgres')) && existsSync(join(f, 'initdb'))) ?? null
}

if (!account || !programs)
  describe('the store’s contract: PostgreSQL', () => {
    it.skip('needs PostgreSQL’s server programs (and, for root, an account “postgres”); there are none here', () => {})
  })
else {
  const folder = mkdtempSync(join(tmpdir(), 'parley-pg-'))
  chownSync(folder, account.uid, account.gid)
  const as = { ...account, cwd: folder, stdio: 'ignore' as const, env: { ...process.env, LC_ALL: 'C.UTF-8' } }
  let stop = async () => {}
  let databases = 0
  const address = (database: string) =>
    `postgres://parley@localhost/${database}?host=${encodeURIComponent(folder)}`

  beforeAll(async () => {
    const data = join(folder, 'data')
    execFileSync(
      join(programs, 'initdb'),
      ['-D', data, '-U', 'parley', '-A', 'trust', '-N', '-E', 'UTF8'],
      as,
    )
    // Listens on a socket in its own folder only.
    const server = spawn(join(programs, 'postgres'), ['-D', data, '-k', folder, '-h', '', '-F'], as)
    const ended = new Promise(resolve => server.on('exit', resolve))
    stop = async () => {
      server.kill('SIGINT')
      await ended
    }
    for (let i = 0; i < 200 && !existsSync(join(folder, '.s.PGSQL.5432')); i++)
      await new Promise(resolve => setTimeout(resolve, 100))
  }, 120_000)
  afterAll(async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const freshDatabase = async (): Promise<string> => {
    const { default: pg } = await import('pg')
    const name = `store_${databases++}`
    for (let attempt = 0; ; attempt++) {
      const client = new pg.Client({ connectionString: address('postgres') })
      try {
        await client.connect()
        await client.query(`create database ${name} template template0 locale 'C.UTF-8'`)
        return address(name)
      } catch (error) {
        // The socket is there a moment before the server answers.
        if (attempt > 50) throw error
        await new Promise(resolve => setTimeout(resolve, 200))
      } finally {
        await client.end().catch(() => {})
      }
    }
  }

  storeContract('PostgreSQL', async () => {
    const place = await freshDatabase()
    return { open: () => openStore(place, { create: true }), remove: async () => {} }
  })

  describe('opening a database', () => {
    const codeOf = (what: Promise<unknown>) =>
      what.then(
        () => 'no error',
        e => e.problem?.code ?? String(e),
      )
    it('without our tables, and without leave to make them', async () => {
      expect(await codeOf(openStore(await freshDatabase(), { create: false }))).toBe('store.missing')
    })
    it('that is not there', async () => {
      expect(await codeOf(openStore(address('nowhere'), { create: true }))).toBe('store.failed')
    })
    it('by four at once makes one store', async () => {
      const place = await freshDatabase()
      const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(place, { create: true })))
      const made = await Promise.all(stores.map(s => s.dossier('one')))
      expect(new Set(made.map(d => d.id)).size).toBe(1)
      for (const s of stores) await s.close()
    })
    it('that a newer Parley wrote', async () => {
      const place = await freshDatabase()
      await (await openStore(place, { create: true })).close()
      const { default: pg } = await import('pg')
      const client = new pg.Client({ connectionString: place })
      await client.connect()
      await client.query('insert into parley_schema values (999)')
      await client.end()
      expect(await codeOf(openStore(place, { create: true }))).toBe('store.newer')
    })
  })
}
