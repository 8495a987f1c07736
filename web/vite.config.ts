import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The page is built into the product's own `dist`, where the server finds it beside the program. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing is inlined: the policy lets fonts and styles come from the server only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/dossiers': 'http://127.0.0.1:4747' } },
})
