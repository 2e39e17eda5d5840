import type { QueryResolvers } from '../../generated/resolvers.ts'
import { centre } from './centre.ts'
import { centreDuties } from './centreDuties.ts'
import { centreObjectives } from './centreObjectives.ts'
import { centrePersonReadings } from './centrePersonReadings.ts'
import { centres } from './centres.ts'
import { currentFiscalYear } from './currentFiscalYear.ts'
import { district } from './district.ts'
import { establishmentSteps } from './establishmentSteps.ts'
import { fiscalYear } from './fiscalYear.ts'
import { fiscalYears } from './fiscalYears.ts'
import { lao } from './lao.ts'
import { laos } from './laos.ts'
import { missions } from './missions.ts'
import { province } from './province.ts'
import { provinces } from './provinces.ts'
import { provincesByCentreFigure } from './provincesByCentreFigure.ts'
import { region } from './region.ts'
import { regions } from './regions.ts'

export const Query: QueryResolvers = {
  centre,
  centreDuties,
  centreObjectives,
  centrePersonReadings,
  centres,
  currentFiscalYear,
  district,
  establishmentSteps,
  fiscalYear,
  fiscalYears,
  lao,
  laos,
  missions,
  province,
  provinces,
  provincesByCentreFigure,
  region,
  regions,
}
