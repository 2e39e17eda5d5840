import { TOPICS } from './local-topics.ts'
import type { Random } from './random.ts'

/** What centres do for each of the nine missions. `{topic}` and `{n}` are filled in. */
const BY_MISSION: readonly (readonly string[])[] = [
  [
    'ติดป้ายรายชื่อกรรมการไว้หน้าสำนักงาน',
    'แจ้งข่าวศูนย์ทางหอกระจายข่าว',
    'ออกคำสั่งแทนกรรมการที่พ้นตำแหน่ง',
    'ทำบัตรแนะนำศูนย์แจกทุกครัวเรือน',
  ],
  ['ประชุมคณะกรรมการ ครั้งที่ {n}', 'ประชุมรับแผนงานของปี', 'ทบทวนแผนกลางปี', 'ประชุมแบ่งงานกรรมการรายหมู่บ้าน'],
  [
    'เวทีหมู่บ้านเรื่อง{topic}',
    'ประชุมหมู่ที่ {n} ก่อนทำแผนพัฒนา',
    'วงคุยผู้สูงอายุเรื่อง{topic}',
    'เวทีเยาวชนเรื่อง{topic}',
    'ฟังความเห็นต่อร่างข้อบัญญัติงบประมาณ',
  ],
  [
    'แผ่นพับเรื่องสิทธิดูงบท้องถิ่น',
    'คลิปสั้นเรื่อง{topic}',
    'เสียงตามสายเรื่อง{topic}',
    'มุมความรู้กระจายอำนาจในห้องสมุด',
    'โพสต์สรุปผลเวทีหมู่ที่ {n}',
  ],
  ['ตกลงร่วมงานกับโรงเรียนและ รพ.สต.', 'ประชุมภาคีเรื่อง{topic}', 'ทำงานร่วมกับร้านค้าในตลาดเรื่อง{topic}', 'จับคู่อาสาสมัครกับกองช่าง'],
  ['ตรวจงานตามแผนครึ่งปี', 'สำรวจความพอใจผู้มาติดต่อศูนย์', 'กรรมการลงพื้นที่ดูงานหมู่ที่ {n}'],
  ['รวบรวมผลงานครึ่งปีส่ง สกถ.', 'ทานตัวเลขก่อนส่งรายงาน'],
  ['ทดลองแจ้งซ่อมทางไลน์เรื่อง{topic}', 'แผนที่จุดเสี่ยงฝีมือชาวบ้านเรื่อง{topic}', 'ป้ายคิวอาร์ถามตอบเรื่อง{topic}'],
  ['ศูนย์เคลื่อนที่หมู่ที่ {n}', 'ยกศูนย์ไปงานวัดหมู่ที่ {n}', 'เยี่ยมตำบลข้างเคียงเรื่อง{topic}'],
]

/** Invents what was done, or is planned, for a mission (1–9). */
export function activityName(random: Random, mission: number): string {
  return fill(random, random.pick(BY_MISSION[mission - 1] ?? []))
}

/** Fills `{topic}` with something people talk about and `{n}` with a small number. */
export function fill(random: Random, text: string): string {
  return text.replace('{topic}', random.pick(TOPICS)).replaceAll('{n}', () => String(random.int(1, 12)))
}
