import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two workers: the machine that runs the gate has two cores, and the store tests start processes of their own.
    maxWorkers: 2,
  },
})
