import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generatedFiles } from './generated-files.ts'

for (const [file, content] of await generatedFiles()) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}
