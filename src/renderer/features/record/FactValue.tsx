import { documentLanguages } from '@shared/model/base'
import type { Link as RecordLink } from '@shared/model/link'
import {
  type AnyField,
  idsIn,
  rowsOf,
  rowWords,
  valueWords,
} from '@renderer/register/words/valueWords'
import { nameOfLink } from '@renderer/register/words/describe'
import type { WordsContext } from '@renderer/ui/form/types'
import { asText, valueAt } from '@renderer/ui/form/values'
import { ExternalLink } from '@renderer/register/ExternalLink'
import { RichTextView } from '@renderer/ui/richText/RichTextView'
import styles from './Facts.module.css'
import type { PageOf } from './page'
import { RecordLinks } from './RecordLinks'

interface FactValueProps {
  field: AnyField
  value: unknown
  page: PageOf
  /** What the record points at, by id. */
  targets: ReadonlyMap<string, RecordLink>
}

/** The value of a field to be read: names lead to their pages, addresses to the browser. */
export function FactValue({ field, value, page, targets }: FactValueProps) {
  const { names, record } = page
  const { t, language } = names
  const links = (of: unknown) => idsIn(of).flatMap((id) => targets.get(id) ?? [])
  const context: WordsContext = {
    t,
    language,
    values: { ...record },
    nameOf: (id) =>
      links(id)
        .map((link) => nameOfLink(names, link))
        .join(''),
  }

  if (isPicker(field)) return <RecordLinks links={links(value)} names={names} />
  if (field.kind === 'localLine' || field.kind === 'localText')
    return (
      <LocalText value={value} language={language} t={t} isFormatted={field.isFormatted ?? false} />
    )
  if (field.kind === 'lines') return <span className={styles['lines']}>{asText(value)}</span>
  if (field.kind === 'text' && field.input === 'url')
    return <ExternalLink address={asText(value)} />
  if (field.kind === 'text' && field.input === 'email')
    return <a href={`mailto:${asText(value)}`}>{asText(value)}</a>
  if (field.kind === 'rows')
    return (
      <ul className={styles['rows']}>
        {rowsOf(value).map((row, index) => (
          <li key={index}>{rowWords(field.fields, row, context)}</li>
        ))}
      </ul>
    )
  return <>{valueWords(field, value, context)}</>
}

function isPicker({ kind }: AnyField): boolean {
  return kind === 'record' || kind === 'records' || kind === 'link' || kind === 'links'
}

/** The text in the window's language first, then in the others with their mark. */
function LocalText({
  value,
  language,
  t,
  isFormatted,
}: {
  value: unknown
  language: 'fi' | 'en'
  t: PageOf['names']['t']
  isFormatted: boolean
}) {
  const order = [language, ...documentLanguages.filter((one) => one !== language)]
  const written = order.filter((one) => valueAt(value, one))
  return (
    <>
      {written.map((one) => (
        <div key={one} className={styles['lines']} lang={one}>
          {(written.length > 1 || one !== language) && (
            <abbr className={styles['code']} title={t(`common.languages.${one}`)}>
              {t(`common.languageCodes.${one}`)}
            </abbr>
          )}
          {isFormatted ? (
            <RichTextView text={asText(valueAt(value, one))} />
          ) : (
            asText(valueAt(value, one))
          )}
        </div>
      ))}
    </>
  )
}
