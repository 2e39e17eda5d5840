import { LaoDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { BodyTable } from './body-table.tsx'
import { committeeWords } from './committee-words.ts'
import { PeopleControl } from './people-control.tsx'
import type { Centre, LaoShown } from './use-lao.ts'
import { usePeople } from './use-people.ts'

/** The centre's bodies and who sits in them: positions to everyone, people to those who may see them. */
export function CommitteePart({ shown, variables, lao, centre }: LaoShown & { centre: Centre }) {
  const words = useWords(committeeWords)
  const people = usePeople(lao?.code ?? '', words.mayNot)
  const { advisors, operatingCommittee, subcommittees } = centre
  const bodies = [
    { id: 'advisors', name: words.advisors, seats: advisors },
    {
      id: 'operating',
      name: words.operating,
      seats: operatingCommittee?.members ?? [],
    },
    ...subcommittees.map(({ id, name, members }) => ({ id, name, seats: members })),
  ]
  return (
    <Part
      title={words.title}
      name="committee"
      shown={shown}
      subgraph="centres"
      document={LaoDocument}
      variables={variables}
    >
      <div data-earlier={shown.isOfEarlier || undefined}>
        <PeopleControl people={people} />
        {bodies.map(({ id, name, seats }) => (
          <BodyTable key={id} name={name} seats={seats} people={people.bySeat} />
        ))}
      </div>
    </Part>
  )
}
