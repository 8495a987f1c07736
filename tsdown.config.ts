import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { parley: 'src/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  outDir: 'dist',
  clean: true,
  dts: false,
  fixedExtension: false,
  sourcemap: true,
})
