import type { Library } from '../ask/library.ts'
import { rank } from '../ask/rank.ts'
import { VectorIndex } from '../embed/nearest.ts'
import { addFile } from '../follow/add.ts'
import { date } from '../follow/decide.ts'
import type { Deps, Way } from '../follow/ports.ts'
import { record } from '../follow/record.ts'
import { setIssues, setScope, setTopic } from '../follow/scope.ts'
import {
  type EncoderOf,
  encoderFor,
  encoders,
  keptVectors,
  vectorSetting,
  vectorStatus,
} from '../follow/vectors.ts'
import { type LinkCache, memoryCache } from '../link/index.ts'
import type { Reading } from '../model/article.ts'
import { sha256 } from '../model/ids.ts'
import { ParleyError } from '../model/problem.ts'
import type { Record } from '../model/record.ts'
import { decode } from '../read/decode.ts'
import { toRaw } from '../read/index.ts'
import type { Dossier, SentencePlace } from '../store/port.ts'
import { searchWords } from '../store/words.ts'
import type { Desk, DossierDesk } from './desk.ts'

/** Records kept for one state of a dossier: the latest and some as-of dates. */
const KEPT_RECORDS = 8
/** Readings and source files kept, so that showing fifty sentences of a report reads it once. */
const KEPT_TEXTS = 64
/** Sentences that full text gives for ranking at most. */
const CANDIDATES = 5000

/** The parts of a desk, save the way, and the way of a dossier by its id. */
type DeskDeps = Omit<Deps, 'way'>
type WayOf = (dossier: string) => Promise<Way>

/** A map that forgets what was put first beyond `limit`. */
function kept<T>(limit: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const entries = new Map<string, Promise<T>>()
  return (key, make) => {
    const there = entries.get(key)
    if (there) return there
    const made = make()
    entries.set(key, made)
    made.catch(() => entries.delete(key))
    const [oldest] = entries.keys()
    if (entries.size > limit && oldest !== undefined) entries.delete(oldest)
    return made
  }
}

function libraryOf({ store }: DeskDeps, { id: dossier, name }: Dossier, encoderOf: EncoderOf): Library {
  const readings = kept<Reading | null>(KEPT_TEXTS)
  const files = kept<Uint8Array | null>(KEPT_TEXTS)
  const sentences = kept<readonly SentencePlace[]>(KEPT_TEXTS)
  const indexes = kept<VectorIndex>(1)
  const setting = async () => {
    const found = await vectorSetting(store, dossier)
    if (!found) throw new ParleyError('embed.no-vectors', { name })
    return found
  }
  const bytes = (sha256: string) => files(sha256, () => store.bytes(dossier, sha256))
  return {
    reading: id => readings(id, () => store.reading(dossier, id)),
    place: async (reading, at) => {
      const source = await bytes(reading.source)
      return source ? toRaw(reading, at, source) : null
    },
    source: async reading => {
      const source = await bytes(reading.source)
      return source ? decode(source).text : null
    },
    sentences: id => sentences(id, () => store.sentences(dossier, id)),
    vectors: async () => {
      const { model } = await setting()
      const status = await vectorStatus(store, dossier)
      const state = sha256(`${model} ${status?.readings.join(' ') ?? ''}`)
      return indexes(state, async () => new VectorIndex(model, await store.vectors(dossier, model)))
    },
    encode: async words => (await encoderFor(encoderOf, await setting(), name)).encode(words),
    vectorStatus: () => vectorStatus(store, dossier),
    refusals: async () => (await store.refusals(dossier)).map(({ name, problem }) => ({ name, problem })),
    search: async (query, limit) => {
      const words = searchWords(query)
      const found = await store.search(dossier, { all: [], any: words, limit: CANDIDATES })
      return rank(found, words)
        .slice(0, limit)
        .map(h => ({ reading: h.reading, span: { start: h.start, end: h.end } }))
    },
  }
}

/** One dossier of a store, with its record kept until something is appended. */
export function dossierDesk(
  deps: DeskDeps,
  { id, name }: Dossier,
  cache: LinkCache,
  wayOf: WayOf,
  encoderOf: EncoderOf,
): DossierDesk {
  const { store } = deps
  const records = kept<Record>(KEPT_RECORDS)
  return {
    id,
    name,
    library: libraryOf(deps, { id, name }, encoderOf),
    record: async asOf => {
      const seq = await store.seq(id)
      return records(`${seq} ${asOf ?? ''}`, () => record({ store, cache }, id, { asOf, upTo: seq }))
    },
    add: async file => {
      const added = await addFile({ ...deps, way: await wayOf(id) }, id, file)
      if (added.outcome !== 'added') return added
      const kept = await keptVectors({ store, encoderOf }, { id, name })
      return kept?.problem ? { ...added, problems: [...added.problems, kept.problem] } : added
    },
    date: async (article, edtf) => (await date(deps, id, article, edtf)).article,
    setIssues: list => setIssues(deps, id, list),
    setScope: setting => setScope(deps, id, setting),
    setTopic: (article, onTopic) => setTopic(deps, id, article, onTopic),
  }
}

/** A desk over a store. Dossiers are opened once and keep their caches; `wayOf` is asked only when something is read. */
export function storeDesk(deps: DeskDeps, wayOf: WayOf, encoderOf: EncoderOf = encoders()): Desk {
  const open = new Map<string, DossierDesk>()
  const cache = memoryCache()
  return {
    dossiers: () => deps.store.dossiers(),
    dossier: async nameOrId => {
      const found = await deps.store.findDossier(nameOrId)
      if (!found) throw new ParleyError('store.no-dossier', { name: nameOrId })
      const desk = open.get(found.id) ?? dossierDesk(deps, found, cache, wayOf, encoderOf)
      open.set(found.id, desk)
      return desk
    },
  }
}
