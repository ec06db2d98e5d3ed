import { Button, Radio } from '@mantine/core'
import { useId } from 'react'
import { type Choice, chosenRecords, sideOf } from '@shared/workspace/merge/choice'
import type { Side } from '@shared/workspace/merge/mergeRecord'
import { useTexts } from '@renderer/ui/texts'
import type { ToldConflict } from './merging'
import styles from './WorkspaceFiles.module.css'

interface ConflictProps {
  told: ToldConflict
  choice: Choice | undefined
  onChoose: (choice: Choice) => void
}

/** One record that both have changed, field by field where it can be taken apart, else as a whole. */
export function Conflict(props: ConflictProps) {
  return props.told.fields.length > 0 ? <ByField {...props} /> : <AsWhole {...props} />
}

function ByField({ told, choice, onChoose }: ConflictProps) {
  const { t } = useTexts()
  const id = useId()
  const { conflict, fields } = told
  const choose = (name: string, side: Side) =>
    onChoose(
      new Map(
        fields.map((one) => [
          one.name,
          one.name === name ? side : sideOf(conflict, choice, one.name),
        ]),
      ),
    )
  return (
    <div role="group" aria-labelledby={id} className={styles.conflict}>
      <h4 id={id} className={styles.record}>
        {t(`model.kind.${told.kind}`)}: {told.label}
      </h4>
      {fields.length > 1 && <AllFrom label={told.label} onChoose={onChoose} />}
      {fields.map(({ name, label, words: [mine, theirs] }) => (
        <Radio.Group
          key={name}
          className={styles.field ?? ''}
          label={label}
          value={sideOf(conflict, choice, name)}
          onChange={(value) => choose(name, value === 'mine' ? 'mine' : 'theirs')}
        >
          <div className={styles.pair}>
            <Radio value="mine" label={t('shell.settings.mergeMineIs', { value: mine })} />
            <Radio value="theirs" label={t('shell.settings.mergeTheirsIs', { value: theirs })} />
          </div>
        </Radio.Group>
      ))}
      <p role="alert" className={styles.problem}>
        {!fits(told, choice) && t('shell.settings.mergeDoesNotFit')}
      </p>
    </div>
  )
}

/** True when what was chosen makes a record that holds together. */
export function fits({ conflict }: ToldConflict, choice: Choice | undefined): boolean {
  return chosenRecords(conflict, choice, '') !== null
}

interface AllFromProps {
  /** What it is all of, for those who do not see where the buttons are. */
  label: string
  onChoose: (side: Side) => void
}

/** Takes one side in everything at once. */
export function AllFrom({ label, onChoose }: AllFromProps) {
  const { t } = useTexts()
  const button = (side: Side, words: string) => (
    <Button
      variant="default"
      size="xs"
      aria-label={`${words}: ${label}`}
      onClick={() => onChoose(side)}
    >
      {words}
    </Button>
  )
  return (
    <div className={styles.all}>
      {button('mine', t('shell.settings.mergeAllMine'))}
      {button('theirs', t('shell.settings.mergeAllTheirs'))}
    </div>
  )
}

/** A record that one copy removed, or whose parts do not fit together, or one meeting's approved minutes. */
function AsWhole({ told, choice, onChoose }: ConflictProps) {
  const { t } = useTexts()
  const { conflict } = told
  const label = (of: Side) => {
    const name = t(of === 'mine' ? 'shell.settings.mergeMine' : 'shell.settings.mergeTheirs')
    const state = told.removedIn === of ? t('shell.settings.mergeIsRemoved') : told.minutes?.[of]
    return state ? `${name} (${state})` : name
  }
  return (
    <Radio.Group
      className={styles.conflict ?? ''}
      label={`${t(`model.kind.${told.kind}`)}: ${told.label}`}
      description={t(`shell.settings.${conflict.isMinutes ? 'mergeMinutes' : 'mergeWhole'}`)}
      value={sideOf(conflict, choice, '')}
      onChange={(value) => onChoose(value === 'mine' ? 'mine' : 'theirs')}
    >
      <Lines lines={told.lines} />
      <div className={styles.sides}>
        <Radio value="mine" label={label('mine')} />
        <Radio value="theirs" label={label('theirs')} />
      </div>
    </Radio.Group>
  )
}

/** Each changed field in a line of its own. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, index) => (
    <p key={index} className={styles.line}>
      {line}
    </p>
  ))
}
