import { type DemoViewerOffer, makeDemoToken } from '@hub/gateway'
import type { Bilingual } from '@hub/schema/calendar/reading'
import type { Viewer } from '@hub/schema/viewer'

interface DemoViewer {
  viewer: Viewer
  about: Bilingual
}

/** One viewer of each kind that signs in; the office and the officer are those of the README's queries. */
const demoViewers: readonly DemoViewer[] = [
  { viewer: { role: 'ONDC_ADMIN' }, about: { th: 'ผู้ดูแลระบบ สกถ.', en: 'ONDC administrator' } },
  { viewer: { role: 'ONDC_ANALYST' }, about: { th: 'นักวิเคราะห์ สกถ.', en: 'ONDC analyst' } },
  {
    viewer: { role: 'PROVINCIAL_OFFICE', province: '54' },
    about: { th: 'สำนักงานจังหวัดแพร่', en: 'provincial office of Phrae' },
  },
  {
    viewer: { role: 'LAO_OFFICER', lao: '5570404' },
    about: { th: 'เจ้าหน้าที่ ทต.เวียงเทิง', en: 'officer of Wiang Thoeng' },
  },
]

/** A ready-made token for each kind of viewer, as lines for the terminal. */
export async function demoTokenLines(secret: string): Promise<string[]> {
  const lines = demoViewers.map(async ({ viewer, about }) => {
    const token = await makeDemoToken(viewer, secret)
    return [`  ${viewer.role} ${about.th} · ${about.en}`, `    ${token}`]
  })
  return (await Promise.all(lines)).flat()
}

/** How long a token that a page is handed counts; it asks for another then. */
const pageTokenLifetime = '12h'

/** The same viewers for a page, which may look as any of them. */
export const offerDemoViewers = (secret: string): Promise<DemoViewerOffer[]> =>
  Promise.all(
    demoViewers.map(async ({ viewer, about }) => ({
      role: viewer.role,
      name: about,
      token: await makeDemoToken(viewer, secret, pageTokenLifetime),
    })),
  )
