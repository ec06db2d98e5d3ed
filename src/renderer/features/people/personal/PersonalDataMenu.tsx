import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { useState } from 'react'
import type { Person } from '@shared/model/person'
import { DocumentIcon, EditIcon, PrivacyIcon, RemoveIcon } from '@renderer/ui/icons'
import { loadLater } from '@renderer/ui/loadLater'
import { useTexts } from '@renderer/ui/texts'

const PersonalDataPaper = loadLater(() => import('./PersonalDataPaper'))
const RectifyDialog = loadLater(() => import('./RectifyDialog'))
const EraseDialog = loadLater(() => import('./EraseDialog'))

/** For `PanelActions`: what data protection asks for of one person. */
export function PersonalDataMenu({ record }: { record: Person }) {
  const { t } = useTexts()
  const [open, setOpen] = useState<'data' | 'rectify' | 'erase' | null>(null)
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Tooltip label={t('privacy.menu')}>
            <ActionIcon variant="subtle" size="lg" aria-label={t('privacy.menu')}>
              <PrivacyIcon aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<DocumentIcon aria-hidden />} onClick={() => setOpen('data')}>
            {t('privacy.data')}
          </Menu.Item>
          <Menu.Item leftSection={<EditIcon aria-hidden />} onClick={() => setOpen('rectify')}>
            {t('privacy.rectify')}
          </Menu.Item>
          <Menu.Item
            color="red"
            leftSection={<RemoveIcon aria-hidden />}
            onClick={() => setOpen('erase')}
          >
            {t('privacy.erase')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'data' && <PersonalDataPaper person={record} onClose={() => setOpen(null)} />}
      {open === 'rectify' && <RectifyDialog person={record} onClose={() => setOpen(null)} />}
      {open === 'erase' && <EraseDialog person={record} onClose={() => setOpen(null)} />}
    </>
  )
}
