/** Loaded into a process that is measured: when it ends, it tells the most memory it held, in MB. */
import {writeFileSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'

const path = process.env.STUDYMARK_BENCH_PEAK
if (path && isMainThread) {
  process.on('exit', () => writeFileSync(path, String(process.resourceUsage().maxRSS / 1024)))
}
