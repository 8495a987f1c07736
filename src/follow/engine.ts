import { DEFAULT_ENGINE, EngineName } from '../model/language.ts'
import { ParleyError } from '../model/problem.ts'
import type { Dossier, Store } from '../store/port.ts'

const KEY = 'engine'

/** The engine that a dossier, by its id, names; the default where it names none. */
export async function engineOf(store: Store, dossier: string): Promise<EngineName> {
  return EngineName.catch(DEFAULT_ENGINE).parse(await store.state(dossier, KEY))
}

/** Lets a dossier name its engine. */
export const setEngine = (store: Store, dossier: string, engine: EngineName): Promise<void> =>
  store.setState(dossier, KEY, engine)

/**
 * The engine by which reports are added to a dossier. The first that is asked for becomes the dossier's own; then one dossier is
 * read by one engine, since findings of two cannot be compared. Throws `language.other-engine` where another is asked for.
 */
export async function engineToAdd(
  store: Store,
  { id, name }: Dossier,
  asked: EngineName | undefined,
): Promise<EngineName> {
  const engine = await engineOf(store, id)
  if (asked === undefined || asked === engine) return engine
  if ((await store.runs(id)).length > 0)
    throw new ParleyError('language.other-engine', { name, engine, asked })
  await setEngine(store, id, asked)
  return asked
}
