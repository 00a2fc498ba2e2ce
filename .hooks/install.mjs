/**
 * Runs after `npm install`: activates the commit hook, unless this is no git clone, a CI machine, a clone with hooks
 * of its own (core.hooksPath), or SKIP_INSTALL_SIMPLE_GIT_HOOKS=1. Never makes an installation fail.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const hooks = 'node_modules/simple-git-hooks/cli.js'
const ownHooks = spawnSync('git', ['config', 'core.hooksPath'], { encoding: 'utf8' }).stdout ?? ''

if (process.env['CI'] === undefined && existsSync('.git') && existsSync(hooks) && ownHooks.trim() === '') {
  spawnSync(process.execPath, [hooks], { stdio: 'inherit' })
}
