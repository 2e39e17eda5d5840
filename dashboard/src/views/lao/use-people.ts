import { useState } from 'react'
import { LaoPeopleDocument, type LaoPeopleQuery } from '../../generated/documents.ts'
import { NoAnswer } from '../../graph/answer.ts'
import { send } from '../../graph/send.ts'
import { useLanguage } from '../../language/use-language.ts'
import { asOfChoice } from '../../period/period-choices.ts'
import { useChoice } from '../../url/use-choice.ts'
import { useViewer } from '../../viewer/use-viewer.ts'

type Centre = NonNullable<NonNullable<LaoPeopleQuery['lao']>['centre']>
export type Person = NonNullable<Centre['advisors'][number]['person']>

/** The people that were asked for: by seat, or why there are none. */
export interface People {
  bySeat: ReadonlyMap<string, Person> | undefined
  refusal: string | undefined
  isAsking: boolean
  ask(purpose?: string): Promise<void>
  forget(): void
}

interface Found {
  /** Of whom and as whom they were asked for; what one viewer was shown is not for the next. */
  key: string
  bySeat?: ReadonlyMap<string, Person>
  refusal?: string
}

/** Who holds the seats. Reading is recorded, so it is asked for only when somebody wants to see it. */
export function usePeople(code: string, mayNot: string): People {
  const [language] = useLanguage()
  const [asOf] = useChoice(asOfChoice)
  const { role, token } = useViewer()
  const [found, setFound] = useState<Found>()
  const [isAsking, setAsking] = useState(false)
  const key = JSON.stringify([code, asOf, role])
  const ask = async (purpose?: string): Promise<void> => {
    setAsking(true)
    try {
      const asker = { token, language, ...(purpose ? { purpose } : {}) }
      const { data } = await send(LaoPeopleDocument, { code, asOf }, asker)
      const bySeat = seatHolders(data)
      setFound(bySeat.size > 0 ? { key, bySeat } : { key, refusal: mayNot })
    } catch (error) {
      setFound({ key, refusal: error instanceof NoAnswer ? error.message : String(error) })
    }
    setAsking(false)
  }
  const current = found?.key === key ? found : undefined
  return { bySeat: current?.bySeat, refusal: current?.refusal, isAsking, ask, forget: () => setFound(undefined) }
}

function seatHolders({ lao }: LaoPeopleQuery): ReadonlyMap<string, Person> {
  const centre = lao?.centre
  const bodies = [centre?.operatingCommittee, ...(centre?.subcommittees ?? [])]
  const seats = [...(centre?.advisors ?? []), ...bodies.flatMap((body) => body?.members ?? [])]
  return new Map(seats.flatMap(({ id, person }) => (person ? [[id, person] as const] : [])))
}
