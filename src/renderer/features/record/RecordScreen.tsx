import { useState } from 'react'
import { Button } from '@mantine/core'
import { type Link, type RecordKind, recordKinds } from '@shared/model/link'
import { type RecordAround, useRecordAround } from '@renderer/store/recordPage'
import type { RegisterDefinition } from '@renderer/register/definition'
import { restoreAndTell } from '@renderer/register/removal/restore'
import { EmptyState } from '@renderer/ui/EmptyState'
import { BackIcon, UndoIcon } from '@renderer/ui/icons'
import { useTexts } from '@renderer/ui/texts'
import { useToday } from '@renderer/ui/useToday'
import type { PanelPlace, RegisterOf } from './page'
import { PagePanel } from './PagePanel'
import { RecordPage } from './RecordPage'
import styles from './RecordScreen.module.css'
import { useBack } from './useBack'
import { useRegister } from './useRegister'

interface RecordScreenProps {
  /** As the address says it. */
  kind: string
  id: string
  registerOf: RegisterOf
}

/** The page of one record of any kind, at `/record/<kind>/<id>`. */
export default function RecordScreen({ kind, id, registerOf }: RecordScreenProps) {
  const { t } = useTexts()
  const known = recordKinds.find((one) => one === kind)
  if (!known) return <EmptyState title={t('registers.gone')} text={t('registers.goneText')} />
  return <ScreenOf target={{ kind: known, id }} registerOf={registerOf} />
}

function ScreenOf({ target, registerOf }: { target: Link; registerOf: RegisterOf }) {
  const today = useToday()
  const around = useRecordAround(target)
  const register = useRegister(target.kind, registerOf)
  const [panel, setPanel] = useState<PanelPlace | null>(null)
  if (around === undefined || register === undefined) return null
  if (around === null) return <Gone target={target} />
  return (
    <div className={styles['view']}>
      <LivingPage {...{ target, around, register, today }} openPanel={setPanel} />
      {panel && (
        <PagePanel
          key={[panel.kind, panel.id].join(' ')}
          place={panel}
          pageId={target.id}
          registerOf={registerOf}
          today={today}
          onClose={() => setPanel(null)}
        />
      )}
    </div>
  )
}

interface LivingPageProps {
  target: Link
  around: RecordAround
  register: RegisterDefinition<RecordKind> | null
  today: string
  openPanel: (place: PanelPlace | null) => void
}

function LivingPage({ target, around, register, today, openPanel }: LivingPageProps) {
  const { t, language } = useTexts()
  const { record, found, statuses } = around
  const names = { t, language, found }
  return (
    <RecordPage
      around={{ target, record, statuses, names, today, openPanel }}
      register={register}
    />
  )
}

/** A record that was removed, or is not in this workspace: the former can come back. */
function Gone({ target }: { target: Link }) {
  const { t, language } = useTexts()
  const back = useBack(target, t)
  return (
    <EmptyState
      title={t('registers.gone')}
      text={t('registers.goneText')}
      action={
        <div className={styles['ways']}>
          <Button variant="subtle" leftSection={<BackIcon aria-hidden />} onClick={back.go}>
            {back.label}
          </Button>
          <Button
            variant="default"
            leftSection={<UndoIcon aria-hidden />}
            onClick={() => void restoreAndTell({ t, language }, [target])}
          >
            {t('page.restore')}
          </Button>
        </div>
      }
    />
  )
}
