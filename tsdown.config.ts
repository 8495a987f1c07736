import { defineConfig } from 'tsdown'
import parley from './package.json' with { type: 'json' }

export default defineConfig({
  entry: { parley: 'src/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  outDir: 'dist',
  clean: true,
  dts: false,
  fixedExtension: false,
  // Optional parts of the installation are looked for when they are needed, where they were installed.
  external: Object.keys(parley.optionalDependencies),
  sourcemap: true,
})
