import { programmeBeginning } from '@hub/schema/calendar/programme-beginning'
import { alreadyExists, InputChecks, invalid, Refused, type Verb, writers } from '@hub/server'
import type { AddSourceInput } from '../generated/resolvers.ts'
import { insertSource, sourceById } from '../stores/source.ts'

const form = /^(?=.{3,80}$)[a-z0-9]+(-[a-z0-9]+)*$/

/** Adds a document that facts are taken from. */
export const addSource: Verb<AddSourceInput, { id: string }> = {
  name: 'addSource',
  by: writers.administrators,
  async run({ sql, today }, input) {
    const { id, datedOn } = input
    const checks = new InputChecks()
    if (!form.test(id)) checks.add(invalid(['input', 'id'], id, readableKey))
    const titleTh = checks.text(['input', 'titleTh'], input.titleTh, { min: 3, max: 300 })
    const titleEn = checks.text(['input', 'titleEn'], input.titleEn, { min: 3, max: 300 })
    const publisherTh = checks.text(['input', 'publisherTh'], input.publisherTh, { min: 2, max: 300 })
    const publisherEn = checks.text(['input', 'publisherEn'], input.publisherEn, { min: 2, max: 300 })
    checks.day(['input', 'datedOn'], datedOn, { notBefore: programmeBeginning, notAfter: today })
    checks.settle()
    const [known] = await sourceById(sql, id)
    if (known) throw new Refused(alreadyExists(['input', 'id'], isThere))
    await insertSource(sql, { id, titleTh, titleEn, publisherTh, publisherEn, datedOn })
    return { id }
  },
}

const readableKey = {
  th: 'ตัวพิมพ์เล็ก a–z ตัวเลข และขีดกลาง 3 ถึง 80 ตัว เช่น ondc-work-manual-2562',
  en: '3 to 80 small letters, digits and hyphens, such as ondc-work-manual-2562',
}
const isThere = { th: 'มีเอกสารที่ใช้รหัสนี้อยู่แล้ว', en: 'there is a document with this key already' }
