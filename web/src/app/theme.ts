export type Theme = 'auto' | 'light' | 'dark'

const KEY = 'parley.theme'

/** The colours that the reader chose; what the system says where nothing was chosen or nothing can be kept. */
export function theme(): Theme {
  try {
    const kept = localStorage.getItem(KEY)
    return kept === 'light' || kept === 'dark' ? kept : 'auto'
  } catch {
    return 'auto'
  }
}

/** Puts colours on the page, and keeps them. */
export function putTheme(chosen: Theme): void {
  const root = document.documentElement
  if (chosen === 'auto') delete root.dataset['theme']
  else root.dataset['theme'] = chosen
  try {
    if (chosen === 'auto') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, chosen)
  } catch {
    // Without storage the choice holds for this page only.
  }
}
