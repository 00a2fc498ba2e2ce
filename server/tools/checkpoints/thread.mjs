/** Where a thread of threads.ts begins. Plain JavaScript: in threads tsx does not start by itself. */
import { register } from 'tsx/esm/api'

register()
await import('./thread.ts')
