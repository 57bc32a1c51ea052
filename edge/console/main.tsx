import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import * as z from 'zod'
import { App } from './app.tsx'
import { SessionProvider } from './session/session-provider.tsx'
import './styles/index.css'

// The page's policy allows no code from text, which zod would try first.
z.config({ jitless: true })

// The SDK repeats what may be repeated by itself.
const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 1_000 } } })

const place = document.querySelector('#root')
if (place === null) throw new Error('the page has no root')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <SessionProvider>
        <App />
      </SessionProvider>
    </QueryClientProvider>
  </StrictMode>,
)
