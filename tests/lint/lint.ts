/** Lints small programs in a folder of their own, with the configuration of the repository. */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'

const root = join(import.meta.dirname, '../..')
const programs = join(root, 'node_modules/.bin')

const Report = z.object({
  number_of_files: z.number(),
  diagnostics: z.array(z.object({ message: z.string(), code: z.optional(z.string()), filename: z.string() })),
})
export type Diagnostic = z.infer<typeof Report>['diagnostics'][number]

/** The linter ends with an error when it finds something, which is what we want here. */
const Failed = z.object({ stdout: z.string() })

/** No link to node_modules in the folder: the linter would follow it and check every package. */
async function output(folder: string): Promise<string> {
  const env = { ...process.env, OXLINT_TSGOLINT_PATH: join(programs, 'tsgolint') }
  const options = { cwd: folder, env, maxBuffer: 2 ** 26, timeout: 30_000 }
  try {
    return (await promisify(execFile)(join(programs, 'oxlint'), ['--format', 'json'], options)).stdout
  } catch (failure) {
    return Failed.parse(failure).stdout
  }
}

const tsconfig = {
  compilerOptions: { strict: true, module: 'esnext', moduleResolution: 'bundler', types: [] },
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const name of ['.oxlintrc.json', 'tests/lint/layers.mjs', 'tests/lint/plugin.mjs']) {
    await cp(join(root, name), join(folder, name))
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

/** What the linter says of these files (path → text), by path. A file it has nothing to say of is absent. */
export async function lint(files: Readonly<Record<string, string>>): Promise<Map<string, Diagnostic[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'guarantors-lint-'))
  try {
    await write(folder, files)
    const report = Report.parse(JSON.parse(await output(folder)))
    if (report.number_of_files < Object.keys(files).length) throw new Error('the linter skipped files')
    const byFile = new Map<string, Diagnostic[]>()
    for (const found of report.diagnostics) {
      if (found.filename in files) byFile.set(found.filename, [...(byFile.get(found.filename) ?? []), found])
    }
    return byFile
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
