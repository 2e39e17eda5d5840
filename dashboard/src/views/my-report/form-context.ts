import { createContext, useContext } from 'react'
import type { MyReportQuery } from '../../generated/documents.ts'
import type { ReportField } from '../../report/report-fields.ts'
import type { DraftState } from './keeping/draft-keeper.ts'

/** What the fields of the form share. */
export interface FormState {
  draft: DraftState
  classes: MyReportQuery['obstacleClasses']
  /** Null takes the field out. */
  type(field: ReportField, value: string | null): void
  /** Other fields were returned, so this one stays as it is. */
  isLocked(field: ReportField): boolean
  /** What is to be corrected in it. */
  remarkOn(field: ReportField): string | undefined
  /** Why the graph refused what stands in it. */
  faultOn(field: ReportField): string | undefined
  /** What the centre's last report counted. */
  lastCount(indicator: string): number | undefined
}

export const FormContext = createContext<FormState | undefined>(undefined)

/** The form that a field stands in. */
export function useForm(): FormState {
  const form = useContext(FormContext)
  if (!form) throw new Error('a field stands outside its form')
  return form
}
