import type { Series } from '@shared/model/series'
import { isRemindedOf, seriesToConvene } from '@shared/rules/seriesToConvene'
import { livingRecords } from './live'

/** The series called as needed that have not met for as long as they are reminded after, on a day. */
export async function seriesToRemindOf(day: string): Promise<Series[]> {
  const series = (await livingRecords('series')).filter(isRemindedOf)
  return series.length === 0 ? [] : seriesToConvene(series, await livingRecords('meeting'), day)
}
