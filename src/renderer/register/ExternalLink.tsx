import { useTexts } from '@renderer/ui/texts'

interface ExternalLinkProps {
  address: string
  /** The address itself unless given. */
  label?: string
}

/** An address that main opens in the system's browser. */
export function ExternalLink({ address, label }: ExternalLinkProps) {
  const { t } = useTexts()
  return (
    <a href={address} target="_blank" rel="noreferrer" title={t('page.source.opens')}>
      {label ?? address.replace(/^https:\/\/(www\.)?|\/$/g, '')}
    </a>
  )
}
