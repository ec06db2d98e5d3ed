import { Checkbox, Select } from '@mantine/core'
import { goalKinds, type Goal } from '@shared/model/goal'
import type { Organisation } from '@shared/model/organisation'
import type { Strategy } from '@shared/model/strategy'
import { choicesOf } from '@renderer/register/choices'
import { optionsOf } from '@renderer/register/sources'
import { ChoiceBar } from '@renderer/ui/ChoiceBar'
import { useTexts } from '@renderer/ui/texts'
import type { CoverageChoice } from './choice'

interface CoverageChoicesProps {
  goals: ReadonlyMap<string, Goal>
  organisations: ReadonlyMap<string, Organisation>
  strategies: ReadonlyMap<string, Strategy>
  /** How many of the chosen are uncovered. */
  uncovered: number
  choice: CoverageChoice
  onChoice: (choice: CoverageChoice) => void
}

/** Whose duties and goals, of which kind and strategy, and whether only those nobody works on. */
export function CoverageChoices(props: CoverageChoicesProps) {
  const { goals, organisations, strategies, uncovered, choice, onChoice } = props
  const { t, language } = useTexts()
  const owners = new Set([...goals.values()].map(({ organisationId }) => organisationId))
  const having = new Map([...organisations].filter(([id]) => owners.has(id)))
  const change = (part: Partial<CoverageChoice>) => onChoice({ ...choice, ...part })
  return (
    <ChoiceBar label={t('goals.coverage.choices')}>
      <OneChoice
        label={t('goals.goal.whose')}
        options={optionsOf<'organisation'>(having, language).map(asChoice)}
        value={choice.organisationId}
        onValue={(organisationId) => change({ organisationId })}
      />
      <OneChoice
        label={t('model.field.kind')}
        options={choicesOf(goalKinds, (kind) => t(`model.goalKind.${kind}`))}
        value={choice.kind}
        onValue={(kind) => change({ kind })}
      />
      <OneChoice
        label={t('model.field.strategy')}
        options={optionsOf<'strategy'>(strategies, language).map(asChoice)}
        value={choice.strategyId}
        onValue={(strategyId) => change({ strategyId })}
      />
      <Checkbox
        label={t('goals.coverage.onlyUncovered', { count: uncovered })}
        checked={choice.onlyUncovered}
        onChange={(event) => change({ onlyUncovered: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('goals.coverage.alsoEnded')}
        checked={choice.alsoEnded}
        onChange={(event) => change({ alsoEnded: event.currentTarget.checked })}
      />
    </ChoiceBar>
  )
}

interface OneChoiceProps<Value extends string> {
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value | null
  onValue: (value: Value | null) => void
}

const all = ''

/** A select whose first option lets everything through. */
function OneChoice<Value extends string>(props: OneChoiceProps<Value>) {
  const { label, options, value, onValue } = props
  const { t } = useTexts()
  return (
    <Select
      label={label}
      data={[{ value: all, label: t('goals.coverage.all') }, ...options]}
      value={value ?? all}
      allowDeselect={false}
      onChange={(next) => onValue(options.find((option) => option.value === next)?.value ?? null)}
    />
  )
}

function asChoice({ id, label }: { id: string; label: string }) {
  return { value: id, label }
}
