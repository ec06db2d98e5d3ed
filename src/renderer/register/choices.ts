/** Codes of a schema as choices of a column or a field: the label of each, in their order. */
export function choicesOf<Code extends string>(
  codes: readonly Code[],
  label: (code: Code) => string,
): { value: Code; label: string }[] {
  return codes.map((value) => ({ value, label: label(value) }))
}
