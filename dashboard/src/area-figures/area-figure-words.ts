import { defineWords } from '../language/words.ts'

/** The figures of an area, by name; each has a text `…Definition`. */
export type AreaFigureName =
  | 'centres'
  | 'established'
  | 'without'
  | 'coverage'
  | 'networks'
  | 'formed'
  | 'active'
  | 'hours'
  | 'held'
  | 'participants'
  | 'coreTrainers'
  | 'gain'
  | 'expected'
  | 'missing'
  | 'completeness'
  | 'timeliness'

/** The figures that the nation, a region and a province have, each with what it means. */
export const areaFigureWords = defineWords(
  {
    centres: 'ศูนย์ฯ ที่เปิดอยู่',
    centresDefinition: 'ศูนย์ฯ ที่เปิดอยู่ในวันนั้น ไม่ว่าจัดตั้งเมื่อใด รวมที่พักงาน',
    established: 'จัดตั้งในปี',
    establishedDefinition: 'ศูนย์ฯ ที่ประกาศจัดตั้งภายในปีงบประมาณ นับถึงวันที่ที่แสดง',
    without: 'อปท. ที่ไม่มีศูนย์ฯ',
    withoutDefinition: 'อปท. ที่ไม่มีศูนย์ฯ เปิดอยู่ในวันนั้น',
    coverage: 'ครอบคลุม อปท.',
    coverageDefinition: 'สัดส่วน อปท. ที่มีศูนย์ฯ เปิดอยู่ ต่อ อปท. ทั้งหมดในวันนั้น',
    networks: 'เครือข่ายที่มีอยู่',
    networksDefinition: 'เครือข่ายที่จัดตั้งแล้วและยังไม่ยุบ รวมที่หยุดพัก',
    formed: 'จัดตั้งในปี',
    formedDefinition: 'เครือข่ายที่จัดตั้งภายในปีงบประมาณ นับถึงวันที่ที่แสดง',
    active: 'ดำเนินงานอยู่',
    activeDefinition: 'เครือข่ายที่มีสถานะดำเนินงานในวันนั้น',
    hours: 'ชั่วโมงต่อเครือข่าย',
    hoursDefinition: 'ชั่วโมงเฉลี่ยของหกขั้นตอน เฉพาะเครือข่ายที่จัดตั้งในปีและบันทึกชั่วโมงไว้ มาตรฐานคือ 738 ชั่วโมง',
    held: 'ฝึกอบรมที่จัดแล้ว',
    heldDefinition: 'การฝึกอบรมที่จัดเสร็จแล้วและมีผู้เข้าร่วมจากพื้นที่ นับในปีของวันแรก',
    participants: 'ผู้เข้ารับการฝึกอบรม',
    participantsDefinition: 'ผู้ที่เข้าร่วมจริงจากพื้นที่นั้น',
    coreTrainers: 'วิทยากรแกนนำ',
    coreTrainersDefinition: 'ผู้เข้าร่วมที่เป็นวิทยากรแกนนำ นับรายคน',
    gain: 'คะแนนที่เพิ่มหลังอบรม',
    gainDefinition: 'ผลต่างของคะแนนเฉลี่ยร้อยละก่อนและหลัง ของผู้ที่สอบทั้งสองครั้ง เป็นจุดร้อยละ',
    expected: 'รายงานที่ต้องส่ง',
    expectedDefinition: 'ศูนย์ฯ ที่เปิดอยู่ในวันสุดท้ายของรอบต้องส่งหนึ่งฉบับ',
    missing: 'รายงานค้างส่ง',
    missingDefinition: 'รายงานที่พ้นกำหนดแล้วยังไม่ได้รับ หรือได้รับแต่ว่างเปล่า',
    completeness: 'ความครบถ้วน',
    completenessDefinition: 'รายงานที่ได้รับและมีเนื้อหา ต่อรายงานที่ต้องส่ง',
    timeliness: 'ความทันเวลา',
    timelinessDefinition: 'รายงานที่ได้รับภายในกำหนด ต่อรายงานที่ต้องส่ง',
  },
  {
    centres: 'Centres open',
    centresDefinition: 'Centres open on that day, whenever established; suspended ones too',
    established: 'Established in the year',
    establishedDefinition: 'Centres whose establishment was announced within the fiscal year, up to the day shown',
    without: 'LAOs without a centre',
    withoutDefinition: 'LAOs that had no open centre on that day',
    coverage: 'LAOs covered',
    coverageDefinition: 'LAOs with an open centre among all LAOs of that day',
    networks: 'Networks there are',
    networksDefinition: 'Networks set up and not closed; dormant ones too',
    formed: 'Set up in the year',
    formedDefinition: 'Networks set up within the fiscal year, up to the day shown',
    active: 'Working',
    activeDefinition: 'Networks that were working on that day',
    hours: 'Hours a network',
    hoursDefinition:
      'Mean hours of the six steps, of networks set up in the year whose hours are recorded; the standard is 738 hours',
    held: 'Trainings held',
    heldDefinition:
      'Trainings that are over and in which the area took part; each belongs to the year of its first day',
    participants: 'People trained',
    participantsDefinition: 'People of the area who took part',
    coreTrainers: 'Core trainers',
    coreTrainersDefinition: 'People who took part as core trainers, counted one by one',
    gain: 'Score gained',
    gainDefinition:
      'Difference of the mean scores in percent of those who sat the tests before and after, in percentage points',
    expected: 'Reports owed',
    expectedDefinition: 'One for each centre open on the last day of the half-year',
    missing: 'Reports overdue',
    missingDefinition: 'Reports not received though the due date is over, or received empty',
    completeness: 'Completeness',
    completenessDefinition: 'Reports received with content, of those owed',
    timeliness: 'Timeliness',
    timelinessDefinition: 'Reports received by the due date, of those owed',
  },
)
