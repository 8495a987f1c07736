import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/parts.css'
import './styles/shell.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Refused } from './app/api.ts'
import { pageRouter } from './app/routes.tsx'
import { putTheme, theme } from './app/theme.ts'
import { Toasts } from './parts/toast.tsx'

putTheme(theme())

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // The server keeps tags: asking again costs little and sends nothing that has not changed.
      staleTime: 5_000,
      retry: (failed, error) => !(error instanceof Refused) && failed < 2,
    },
  },
})
const router = pageRouter(queries)
const place = document.getElementById('page')
if (!place) throw new Error('the page has no place to stand in')

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Toasts>
        <RouterProvider router={router} />
      </Toasts>
    </QueryClientProvider>
  </StrictMode>,
)
