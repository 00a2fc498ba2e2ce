/** Where a thread begins that runs sources: in threads tsx does not start by itself. Plain JavaScript for that reason. */
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData)
