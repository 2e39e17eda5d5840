import { useCentres } from './kit.ts'
import { centreIds } from './small-nation.ts'
import { mutate, type Payload } from './writing.ts'

export const headman = { role: 'MEMBER', position: 'ผู้ใหญ่บ้าน หมู่ 1' }
export const secretary = { role: 'SECRETARY', position: 'หัวหน้าสำนักปลัด' }

const seat = 'id role position ordinal since until person { name phone lineId }'

/** The verbs of seats on a database of the file's own; the officer of Wiang Thoeng sends them, unless told otherwise. */
export function useSeats() {
  const kit = useCentres()
  const verb =
    (name: string, selection = `body { version members { position } } member { ${seat} }`) =>
    (input: object, viewer?: Parameters<typeof mutate>[3]): Promise<Payload> =>
      mutate(kit, { name, selection }, input, viewer)

  const appointMember = verb('appointMember')
  const appointMembers = verb('appointMembers', 'body { version } members { position ordinal }')
  const changeMember = verb('changeMember')
  const endMembership = verb('endMembership')
  const removeMember = verb('removeMember', 'body { version members { position } }')

  /** A new subcommittee of Wiang Thoeng from 2563 on, with a chair and a member. */
  let made = 0
  async function newBody(): Promise<{ id: string; chair: string; member: string }> {
    made += 1
    const { body } = await mutate(
      kit,
      { name: 'appointBody', selection: 'body { id members { id } }' },
      {
        centreId: centreIds.wiangThoeng,
        kind: 'SUBCOMMITTEE',
        name: `คณะอนุกรรมการ ${made}`,
        since: '2020-01-01',
        members: [
          { role: 'CHAIR', position: 'ปลัดเทศบาล' },
          { role: 'MEMBER', position: 'กำนัน', person: { name: 'นายสมมุติ กำนัน', lineId: 'kamnan' } },
        ],
      },
    )
    const [chair, member] = (body?.members ?? []) as { id: string }[]
    return { id: String(body?.id), chair: String(chair?.id), member: String(member?.id) }
  }

  return { kit, appointMember, appointMembers, changeMember, endMembership, removeMember, newBody }
}
