import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { dayOf } from '@shared/rules/time'
import { peopleSource } from '@renderer/register/sources'
import { tellSaved } from '@renderer/register/tellSaved'
import { handOverAll, useHoldings, type Succession } from '@renderer/store/handover'
import { useRecordMaps } from '@renderer/store/kept'
import { EmptyState } from '@renderer/ui/EmptyState'
import { DayField } from '@renderer/ui/form/fields/DayField'
import { useTexts } from '@renderer/ui/texts'
import styles from './Handover.module.css'
import { HandoverDone, type DoneHandover } from './HandoverDone'
import { HoldingGroups } from './HoldingGroups'
import { holdingUses } from './holdingWords'
import { PersonPicker } from './PersonPicker'
import { successions, type Decision } from './plan'
import { day as daySchema } from '@shared/model/fields'

/** A leaving person, a day, successors: everything held moves in one step, and a memo tells of it. */
export function HandoverView() {
  const { t, language } = useTexts()
  const names = useRecordMaps(holdingUses)
  const [personId, setPersonId] = useState<string | null>(null)
  const [day, setDay] = useState<unknown>(() => dayOf(new Date()))
  const [commonId, setCommonId] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [decision, setDecision] = useState('')
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map())
  const [isBusy, setBusy] = useState(false)
  const [done, setDone] = useState<DoneHandover | null>(null)
  const readDay = daySchema.safeParse(day)
  const holdings = useHoldings(personId, readDay.success ? readDay.data : '')
  if (!names) return null

  const source = peopleSource(names.person, names.organisation, language)
  const chosen = readDay.success ? successions(holdings ?? [], decisions, commonId) : []

  function choosePerson(id: string | null) {
    setPersonId(id)
    setDecisions(new Map())
    setDone(null)
    if (id === commonId) setCommonId(null)
  }

  function decide(key: string, decision: Decision) {
    setDecisions(new Map(decisions).set(key, { ...decisions.get(key), ...decision }))
  }

  async function handOver(given: readonly Succession[]) {
    if (personId === null || !readDay.success || !names) return
    const handover = {
      personId,
      day: readDay.data,
      reason,
      decision: decision.trim(),
      successions: given,
    }
    setBusy(true)
    const result = await handOverAll(handover).finally(() => setBusy(false))
    if (!tellSaved(t, result, t('duties.handover.done', { count: given.length }))) return
    setDone({ ...handover, names })
    setDecisions(new Map())
  }

  return (
    <div className={styles['view']}>
      <form
        className={styles['question']}
        aria-label={t('duties.handover.title')}
        onSubmit={(event) => {
          event.preventDefault()
          void handOver(chosen)
        }}
      >
        <p className={styles['lead']}>{t('duties.handover.lead')}</p>
        <PersonPicker
          id="handover-person"
          label={t('duties.handover.person')}
          source={source}
          value={personId}
          onChange={choosePerson}
        />
        <DayField
          field={{ label: t('duties.handover.day'), hint: t('duties.handover.dayHint') }}
          control={{
            id: 'handover-day',
            value: day,
            setValue: setDay,
            error: readDay.success ? undefined : t('problems.day'),
            inner: {},
            values: {},
          }}
        />
        <PersonPicker
          id="handover-successor"
          label={t('duties.handover.successor')}
          hint={t('duties.handover.successorHint')}
          source={{ ...source, options: source.options.filter(({ id }) => id !== personId) }}
          value={commonId}
          onChange={setCommonId}
        />
        <TextInput
          label={t('duties.handover.reason')}
          description={t('duties.handover.reasonHint')}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          label={t('duties.handover.decision')}
          description={t('duties.handover.decisionHint')}
          value={decision}
          maxLength={140}
          onChange={(event) => setDecision(event.currentTarget.value)}
        />
        <Button type="submit" loading={isBusy} disabled={chosen.length === 0}>
          {t('duties.handover.go', { count: chosen.length })}
        </Button>
      </form>
      <div className={styles['content']}>
        {done && <HandoverDone handover={done} />}
        {personId === null && !done && (
          <EmptyState title={t('duties.handover.nobody')} text={t('duties.handover.nobodyText')} />
        )}
        {personId !== null && holdings?.length === 0 && !done && (
          <EmptyState
            title={t('duties.handover.nothing')}
            text={t('duties.handover.nothingText')}
          />
        )}
        {personId !== null && holdings && holdings.length > 0 && (
          <HoldingGroups
            holdings={holdings}
            names={names}
            source={{ ...source, options: source.options.filter(({ id }) => id !== personId) }}
            decisions={decisions}
            commonId={commonId}
            onDecide={decide}
          />
        )}
      </div>
    </div>
  )
}
