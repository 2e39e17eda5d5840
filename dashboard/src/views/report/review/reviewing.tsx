import { type ReactNode, useState } from 'react'
import { useViewer } from '../../../viewer/use-viewer.ts'
import type { ReportShown } from '../use-report.ts'
import { type ReviewStep, stepsOf } from './steps.ts'
import { useReviewSteps } from './use-review-steps.ts'
import { type Review, ReviewContext } from './use-reviewing.ts'

/** Holds the review of a report while it is read. */
export function Reviewing({ report, shown, children }: ReportShown & { children: ReactNode }) {
  const { role } = useViewer()
  const [readVersion, setReadVersion] = useState(report.version)
  const [done, setDone] = useState<ReviewStep>()
  const [isReturning, setReturning] = useState(false)
  const [message, setMessage] = useState('')
  const [remarks, setRemarks] = useState<ReadonlyMap<string, string>>(new Map())
  const { take, ...asked } = useReviewSteps()
  const steps = stepsOf(role, report.state)
  const refused = asked.refusals.find(({ code }) => code === 'STALE_VERSION')
  const review: Review = {
    ...asked,
    steps,
    done,
    isStale: steps.length > 0 && !asked.isAsking && (report.version > readVersion || refused !== undefined),
    changed: refused?.changedFields ?? [],
    readAgain: () => {
      asked.forget()
      shown.askAgain()
      setReadVersion(report.version)
    },
    take: async (step, confirm = false) => {
      const fields = [...remarks].map(([field, remark]) => ({ field, message: remark }))
      const input = { id: report.id, expectedVersion: readVersion, message: message.trim() || null, fields, confirm }
      const version = await take(step, input)
      if (version === undefined) return
      setReadVersion(version)
      setDone(step)
      setReturning(false)
      setMessage('')
      setRemarks(new Map())
      shown.askAgain()
    },
    isReturning: isReturning && steps.includes('return'),
    setReturning,
    message,
    setMessage,
    remarks,
    setRemark: (field, remark) => {
      const changed = new Map(remarks)
      if (remark === undefined) changed.delete(field)
      else changed.set(field, remark)
      setRemarks(changed)
    },
    remarkOn: (field) => report.returnedFields.find((each) => each.field === field)?.message,
    refusalOn: (field) => {
      const row = [...remarks.keys()].indexOf(field)
      return asked.refusals.find(({ path }) => row >= 0 && path[1] === 'fields' && path[2] === String(row))?.message
    },
  }
  return <ReviewContext value={review}>{children}</ReviewContext>
}
