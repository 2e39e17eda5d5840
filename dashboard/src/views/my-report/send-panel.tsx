import { useEffect, useRef } from 'react'
import { ConfirmQuestion } from '../../change/confirm-question.tsx'
import { FailureNotice } from '../../change/failure-notice.tsx'
import { useWords } from '../../language/use-language.ts'
import { isCount, placeOf } from '../../report/report-fields.ts'
import { useFieldName } from '../../report/use-field-name.ts'
import { useMessage } from '../../report/use-message.ts'
import { useForm } from './form-context.ts'
import { isReadable } from './keeping/draft-input.ts'
import { myReportWords } from './my-report-words.ts'
import type { Sending } from './use-sending.ts'
import '../../change/change.css'

interface Props {
  sending: Sending
  wasTried: boolean
  isReturned: boolean
  onSend: (isConfirmed: boolean) => Promise<void>
}

/** Sends the report: says what has to be mended first, and asks about what is unusual. */
export function SendPanel({ sending, wasTried, isReturned, onSend }: Props) {
  const words = useWords(myReportWords)
  const inWords = useMessage()
  const nameOf = useFieldName()
  const { draft } = useForm()
  const { questions, isSending, failure } = sending
  const aboutAll = draft.checks.filter(({ field }) => field === null)
  const asked = (field: string | undefined, message: string): string =>
    field && field === field.toUpperCase() ? `${nameOf(field)}: ${inWords(message)}` : inWords(message)
  return (
    <section className="part form-part send-panel">
      {aboutAll.length > 0 && (
        <div>
          <h2>{words.beforeSending}</h2>
          {aboutAll.map(({ severity, message }) => (
            <p key={message} className={severity === 'ERROR' ? 'refusal' : 'field-warning'}>
              {inWords(message)}
            </p>
          ))}
        </div>
      )}
      {wasTried && !isSending && <Faults sending={sending} />}
      {questions.length > 0 ? (
        <ConfirmQuestion
          reasons={questions.map(({ path, message }) => asked(path[1], message))}
          isAsking={isSending}
          onConfirm={() => void onSend(true)}
          onBack={sending.forget}
        />
      ) : (
        <div className="send-line">
          <button type="button" className="primary" disabled={isSending} onClick={() => void onSend(false)}>
            {isSending ? words.submitting : isReturned ? words.resubmit : words.submit}
          </button>
          <p className="form-hint">{words.sure}</p>
        </div>
      )}
      <FailureNotice failure={failure} />
      {wasTried && !isSending && draft.keeping === 'OFFLINE' && (
        <p role="alert" className="refusal">
          {words.cannotSend}
        </p>
      )}
    </section>
  )
}

/** What has to be mended, with links to it. It takes the focus, so that nobody waits for a report that was not sent. */
function Faults({ sending }: { sending: Sending }) {
  const words = useWords(myReportWords)
  const inWords = useMessage()
  const nameOf = useFieldName()
  const { draft } = useForm()
  const place = useRef<HTMLDivElement>(null)
  const unreadable = [...draft.typed].filter(([field, typed]) => isCount(field) && !isReadable(field, typed))
  const faults = new Map([
    ...sending.faults,
    ...draft.checks
      .filter(({ severity, field }) => severity === 'ERROR' && field !== null)
      .map(({ field, message }) => [field ?? '', message] as const),
    ...draft.refusals,
    ...unreadable.map(([field]) => [field, words.notANumber] as const),
    ...(draft.refusal ? ([['', draft.refusal]] as const) : []),
  ])
  const count = faults.size
  useEffect(() => {
    if (count > 0) place.current?.focus()
  }, [count])
  if (count === 0) return null
  return (
    <div ref={place} role="alert" tabIndex={-1} className="stale-notice">
      <p>
        <strong>{words.mendFirst}</strong>
      </p>
      <ul className="chosen-fields">
        {[...faults].map(([field, message]) => (
          <li key={field}>{field === '' ? inWords(message) : <a href={`#${placeOf(field)}`}>{nameOf(field)}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
