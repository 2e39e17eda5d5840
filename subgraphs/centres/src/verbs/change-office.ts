import { InputChecks, type Verb, writers } from '@hub/server'
import { claimFor } from '../claims/centre-facts.ts'
import type { ChangeOfficeInput } from '../generated/resolvers.ts'
import { readOffice } from '../inputs/announcement.ts'
import { writeOffice } from '../stores/establishment-write.ts'

/** Changes where a centre is. */
export const changeOffice: Verb<ChangeOfficeInput, { id: string }> = {
  name: 'changeOffice',
  by: writers.officers,
  async run(change, input) {
    const centre = await claimFor(change, 'changeDetails', input)
    const checks = new InputChecks()
    const office = readOffice(checks, input.office)
    checks.settle()
    await writeOffice(change.sql, centre, office)
    return { id: centre.id }
  },
}
