import { useState } from 'react'
import type { Refusal } from '../../change/change.ts'
import { useChange } from '../../change/use-change.ts'
import { SubmitReportDocument } from '../../generated/documents.ts'
import type { NoAnswer } from '../../graph/answer.ts'
import { fieldAt } from './keeping/draft-input.ts'
import type { DraftKeeper } from './keeping/draft-keeper.ts'

/** The sending of a report. */
export interface Sending {
  isSending: boolean
  /** What is unusual and has to be confirmed. */
  questions: readonly Refusal[]
  /** Why it was refused, by field; the empty name is for the whole. */
  faults: ReadonlyMap<string, string>
  failure: NoAnswer | undefined
  send(isConfirmed?: boolean): Promise<boolean>
  forget(): void
}

const noRows = { sections: [], counts: [], obstacles: [] }

/** Saves what is typed, and sends the report. */
export function useSending(keeper: DraftKeeper): Sending {
  const { ask, isAsking, refusals, failure, forget } = useChange(SubmitReportDocument)
  const [isSaving, setSaving] = useState(false)
  const faults = refusals.filter(({ code }) => code !== 'CONFIRMATION_NEEDED')
  const send = async (confirm = false): Promise<boolean> => {
    setSaving(true)
    const isSaved = await keeper.flush()
    setSaving(false)
    const { reportId, version } = keeper.state
    if (!isSaved || !reportId || version === null) return false
    return (await ask({ id: reportId, expectedVersion: version, confirm })) !== undefined
  }
  return {
    isSending: isSaving || isAsking,
    // Errors first: what is mended may answer the questions too.
    questions: faults.length > 0 ? [] : refusals,
    faults: new Map(faults.map(({ path, message }) => [fieldAt(path, noRows) ?? '', message])),
    failure,
    send,
    forget,
  }
}
