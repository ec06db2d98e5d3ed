export interface RichTextProps {
  /** Formatted text as it is stored: Markdown, see docs/decisions/0008. */
  value: string
  onChange: (value: string) => void
  /** When the focus leaves the text and its tools. */
  onBlur?: () => void
  /** The id of its label. */
  labelledBy: string
  describedBy?: string | undefined
  isInvalid?: boolean
  /** The language it is written in. */
  lang?: string | undefined
  placeholder?: string | undefined
  /** How high it is at least, in lines; or as high as what it stands in. */
  rows?: number | 'fill'
}
