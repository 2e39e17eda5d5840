/** What a correction that changes nothing is told it should have been. */
export const somethingElse = { th: 'ค่าที่ต่างจากเดิม', en: 'something that differs from what stands' }
