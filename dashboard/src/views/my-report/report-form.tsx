import { useState } from 'react'
import { StaleNotice } from '../../change/stale-notice.tsx'
import type { MyReportQuery } from '../../generated/documents.ts'
import type { Shown } from '../../graph/use-graph.ts'
import { useFieldName } from '../../report/use-field-name.ts'
import { CountFields } from './count-fields.tsx'
import { FormContext, type FormState } from './form-context.ts'
import type { Owed } from './keeping/content.ts'
import { KeepingLine } from './keeping-line.tsx'
import { ObstacleFields } from './obstacle-fields.tsx'
import { ReturnedNotice } from './returned-notice.tsx'
import { SectionFields } from './section-fields.tsx'
import { SendPanel } from './send-panel.tsx'
import { useDraft } from './use-draft.ts'
import { useSending } from './use-sending.ts'

interface Props {
  occasion: string
  owed: Owed
  classes: MyReportQuery['obstacleClasses']
  shown: Shown<MyReportQuery>
}

/** The form of a report. There is no button to save: what is typed is kept. */
export function ReportForm({ occasion, owed, classes, shown }: Props) {
  const { draft, keeper } = useDraft(occasion, owed)
  const sending = useSending(keeper)
  const [wasSendTried, setSendTried] = useState(false)
  const nameOf = useFieldName()
  const returned = new Map(owed.report?.returnedFields.map(({ field, message }) => [field, message]))
  const isReturned = owed.report?.state === 'RETURNED'
  const form: FormState = {
    draft,
    classes,
    type: (field, value) => keeper.type(field, value),
    isLocked: (field) => isReturned && returned.size > 0 && !returned.has(field),
    remarkOn: (field) => (isReturned ? returned.get(field) : undefined),
    faultOn: (field) => draft.refusals.get(field) ?? sending.faults.get(field),
    lastCount: (indicator) => {
      const last = owed.centre?.latestReport
      return last && last.id !== owed.report?.id
        ? last.counts.find((count) => count.indicator === indicator)?.value
        : undefined
    },
  }
  const send = async (isConfirmed: boolean): Promise<void> => {
    setSendTried(true)
    if (await sending.send(isConfirmed)) shown.askAgain()
  }
  const readAgain = (): void => {
    keeper.readAgain(owed.report)
    shown.askAgain()
  }
  return (
    <FormContext value={form}>
      <form className="report-form" onSubmit={(event) => event.preventDefault()} noValidate>
        {isReturned && owed.report && <ReturnedNotice report={owed.report} />}
        {draft.keeping === 'STALE' && <StaleNotice changed={draft.changed.map(nameOf)} onReadAgain={readAgain} />}
        <SectionFields />
        <CountFields />
        <ObstacleFields />
        <SendPanel sending={sending} wasTried={wasSendTried} isReturned={isReturned} onSend={send} />
        <KeepingLine />
      </form>
    </FormContext>
  )
}
