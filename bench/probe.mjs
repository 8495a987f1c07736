// Loaded into a measured process with --import: leaves what the process used in the file that PARLEY_PROBE names.
import { writeFileSync } from 'node:fs'

const file = process.env.PARLEY_PROBE
if (file)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS * 1024 }))
  })
