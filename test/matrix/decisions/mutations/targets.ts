import type { MutationDecisions } from './decision.ts'

/** Fiscal years that nothing is planned for yet, a new one for each attempt. */
const years = { ofTargets: 2571, ofFigures: 2571 }

const cited = { sourceId: 'ondc-work-manual-2562', locatorTh: 'ภาคผนวก', locatorEn: 'Annex' }

export const targetMutations: MutationDecisions = {
  setTarget: {
    by: 'administrators',
    input: ({ province }, { key: idempotencyKey }) => ({
      idempotencyKey,
      indicator: 'CENTRES',
      basis: 'TOTAL_BY_END',
      area: province,
      fiscalYear: years.ofTargets++,
      value: 12,
    }),
  },
  correctTarget: {
    by: 'administrators',
    input: async (_, { key: idempotencyKey, owner }) => {
      const [target] = await owner`
        update reporting.target set value = value + 1 where area = 'TH' and fiscal_year = 2564 and indicator = 'CENTRES'
        returning indicator, basis, area, fiscal_year, value, version`
      const { version, value, ...which } = { ...target }
      return { idempotencyKey, ...which, expectedVersion: version, value: Number(value) + 1, cause: 'ปรับแผนกลางปี' }
    },
  },
  recordPublishedFigure: {
    by: 'administrators',
    input: ({ province }, { key: idempotencyKey }) => {
      const what = {
        indicator: 'CENTRES',
        basis: 'ADDED_IN_YEAR',
        kind: 'TARGET',
        area: province,
        fiscalYear: years.ofFigures++,
      }
      return { idempotencyKey, ...what, value: 3, ...cited }
    },
  },
  correctPublishedFigure: {
    by: 'administrators',
    input: async (_, { key: idempotencyKey, owner }) => {
      const [figure] = await owner`
        update reporting.published_figure set value = value + 1
        where id = (select id from reporting.published_figure where value is not null order by id limit 1) returning id, value, version`
      const { id, value, version } = { ...figure }
      return { idempotencyKey, id, expectedVersion: version, value: Number(value) + 1, cause: 'อ่านสลับหลัก' }
    },
  },
  addSource: {
    by: 'administrators',
    input: (_, { key: idempotencyKey }) => ({
      idempotencyKey,
      id: `report-${idempotencyKey}`,
      titleTh: 'รายงานประจำปี',
      titleEn: 'Annual report',
      publisherTh: 'สำนักงาน ก.ก.ถ.',
      publisherEn: 'ONDC',
      datedOn: '2026-11-01',
    }),
  },
}
