import { ListLink } from '../figure/list-link.tsx'
import { RecordsLink } from '../figure/records-link.tsx'
import { useWords } from '../language/use-language.ts'
import { useAddress } from '../url/address.ts'
import type { AreaFigureName } from './area-figure-words.ts'
import { areaRecordsWords } from './area-records-words.ts'
import { type Area, recordsOfFigure } from './records-of-figure.ts'

interface Props {
  figure: AreaFigureName
  area?: Area
  /** What else is chosen: the half of the year, another year than the view's. */
  choices?: Record<string, string | undefined>
  /** How the list differs from the figure, where it is not the hub's own count. */
  differs?: string
}

/** Leads from a figure of the nation, a region or a province to the records behind it. */
export function AreaRecords({ figure, area = {}, choices = {}, differs: differing }: Props) {
  const words = useWords(areaRecordsWords)
  const here = useAddress().pathname
  const { to, choices: chosen, differs = [] } = recordsOfFigure(figure, area)
  if (figure === 'without' && to === here)
    return <RecordsLink part="laos" choice={{ name: 'stage', value: 'NONE', resets: ['page'] }} />
  const said = differing ?? differs.map((each) => words[each]).join(' · ')
  return <ListLink to={to} choices={{ ...chosen, ...choices }} differs={said} />
}
