import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, findBreakingChanges } from 'graphql'
import { generatedFiles } from './generated-files.ts'
import { schemaFolder } from './type-defs.ts'

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

const faults: string[] = []
const files = await generatedFiles()
for (const [file, content] of files)
  if (read(file) !== content)
    faults.push(`${path.relative(process.cwd(), file)} is not what the SDL gives: run \`npm run generate\``)

// The contract clients were last given; it changes only by hand, in a release that says so.
const released = read(path.join(schemaFolder, 'api.released.graphql'))
const api = files.get(path.join(schemaFolder, 'api.graphql')) ?? ''
for (const { description } of findBreakingChanges(buildSchema(released), buildSchema(api)))
  faults.push(`breaking change of the public schema: ${description}`)

for (const fault of faults) process.stderr.write(`${fault}\n`)
if (faults.length > 0) process.exit(1)
process.stdout.write('schema: composes without error or hint, generated files are up to date, no breaking change\n')
