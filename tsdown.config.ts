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
  // An optional part of the installation: it is looked for when it is needed.
  external: ['onnxruntime-node'],
  sourcemap: true,
})
