/** Unit, property and server tests. */
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { heading, node, out } from './command.mjs'

const File = z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })
const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(File),
})

/** A file that breaks before its first test fails too. @param {z.infer<typeof File>} file */
const brokeOutsideTests = (file) =>
  file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed')

/** @param {readonly string[]} folders @returns {Promise<import('./command.mjs').Tally>} */
export async function runVitest(folders) {
  heading('vitest')
  const file = join(out, 'vitest.json')
  await rm(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await node(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...folders], {
    show: true,
  })
  try {
    const report = Report.parse(JSON.parse(await readFile(file, 'utf8')))
    const failed = report.numFailedTests + report.testResults.filter(brokeOutsideTests).length
    const executed = report.numPassedTests + report.numFailedTests
    // An error outside every test leaves only the exit code.
    return { passed: report.numPassedTests, failed: Math.max(failed, code === 0 ? 0 : 1), executed }
  } catch {
    return { passed: 0, failed: 1, executed: 0 }
  }
}
