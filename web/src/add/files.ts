/** A file with the name under which it is added: its path inside the folder that was dropped or chosen. */
export interface NamedFile {
  readonly name: string
  readonly file: File
}

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise(resolve => entry.file(resolve, () => resolve(null)))

/** Browsers give the entries of a folder in batches until an empty one. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const out: FileSystemEntry[] = []
  for (;;) {
    const batch = await new Promise<readonly FileSystemEntry[]>(resolve =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (batch.length === 0) return out
    out.push(...batch)
  }
}

async function walk(entry: FileSystemEntry): Promise<readonly NamedFile[]> {
  if (entry.name.startsWith('.')) return []
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry)
    return file ? [{ name: entry.fullPath.replace(/^\//u, ''), file }] : []
  }
  const lists: (readonly NamedFile[])[] = []
  for (const e of await entriesOf(entry as FileSystemDirectoryEntry)) lists.push(await walk(e))
  return lists.flat()
}

const byName = (files: readonly NamedFile[]): readonly NamedFile[] =>
  [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))

/** All files that were dropped, those in folders too. Must be called while the drop is handled. */
export async function filesOfDrop(drop: DataTransfer): Promise<readonly NamedFile[]> {
  const entries = [...drop.items].map(i => i.webkitGetAsEntry())
  const plain = [...drop.files].map(file => ({ name: file.name, file }))
  if (entries.some(e => e === null)) return byName(plain)
  const lists = await Promise.all(entries.map(e => (e ? walk(e) : [])))
  return byName(lists.flat())
}

/** All files that were chosen. */
export const filesOfInput = (files: FileList | null): readonly NamedFile[] =>
  byName([...(files ?? [])].map(file => ({ name: file.webkitRelativePath || file.name, file })))
