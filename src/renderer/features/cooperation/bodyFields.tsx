import {
  bodyKinds,
  bodyLevels,
  officialities,
  rhythms,
  type Body,
  type SeatRule,
} from '@shared/model/body'
import { spokenLanguages } from '@shared/model/language'
import { numberingSchemes } from '@shared/model/numbering'
import { quorumRules } from '@shared/model/quorum'
import { memberCount, memberRegister } from '@shared/rules/members'
import { choicesOf } from '@renderer/register/choices'
import type { RegisterContext } from '@renderer/register/definition'
import { sourceFields } from '@renderer/register/fields'
import { linkGroups, organisationSource, sourceOf } from '@renderer/register/sources'
import type { FieldDef } from '@renderer/ui/form/types'
import { valueAt } from '@renderer/ui/form/values'
import type { bodyUses } from './bodyUses'
import { ruleText } from './ruleText'
import { SeatRuleField } from './SeatRuleField'

type BodyContext = RegisterContext<(typeof bodyUses)[number]>

/** The form of a body or network, in groups: what it is, how it meets, who is behind it, its seats. */
export function bodyFields(context: BodyContext): readonly FieldDef<Body>[] {
  return [
    ...what(context),
    ...meetings(context),
    ...ties(context),
    ...seats(context),
    ...more(context),
    ...sourceFields<Body>(context.t),
  ]
}

function what({ t, language, records }: BodyContext): FieldDef<Body>[] {
  return [
    { kind: 'localLine', name: 'name', label: t('model.field.name'), required: true },
    { kind: 'text', name: 'abbreviation', label: t('model.field.abbreviation'), span: 2 },
    {
      kind: 'choice',
      name: 'kind',
      label: t('model.field.kind'),
      choices: choicesOf(bodyKinds, (kind) => t(`model.bodyKind.${kind}`)),
      span: 2,
    },
    {
      kind: 'choice',
      name: 'level',
      label: t('model.field.level'),
      choices: choicesOf(bodyLevels, (level) => t(`model.bodyLevel.${level}`)),
      span: 2,
    },
    {
      kind: 'record',
      name: 'parentId',
      label: t('model.field.parent'),
      hint: t('cooperation.body.parentHint'),
      source: sourceOf(records.body, language),
    },
    { kind: 'localText', name: 'task', label: t('model.field.task') },
    {
      kind: 'choice',
      name: 'officiality',
      label: t('model.field.officiality'),
      choices: choicesOf(officialities, (one) => t(`model.officiality.${one}`)),
    },
    { kind: 'boolean', name: 'open', label: t('model.field.open') },
  ]
}

function meetings({ t }: BodyContext): FieldDef<Body>[] {
  return [
    { kind: 'heading', label: t('cooperation.body.meetings') },
    {
      kind: 'choice',
      name: 'rhythm',
      label: t('model.field.rhythm'),
      choices: choicesOf(rhythms, (rhythm) => t(`model.rhythm.${rhythm}`)),
      span: 3,
    },
    {
      kind: 'multiChoice',
      name: 'languages',
      label: t('model.field.languages'),
      choices: choicesOf(spokenLanguages, (one) => t(`common.languages.${one}`)),
      span: 3,
    },
    {
      kind: 'boolean',
      name: 'formal',
      label: t('model.field.formal'),
      hint: t('registers.body.formalHint'),
      // Formal procedures have asked for more than half; a rule that was chosen stays.
      changesToo: (formal, values) =>
        formal === true && valueAt(values, 'quorum.rule') === 'none'
          ? { 'quorum.rule': 'majority' }
          : {},
    },
    {
      kind: 'choice',
      name: 'quorum.rule',
      label: t('cooperation.body.quorum'),
      hint: t('cooperation.body.quorumHint'),
      choices: choicesOf(quorumRules, (rule) => t(`cooperation.quorumRule.${rule}`)),
      span: 4,
    },
    {
      kind: 'number',
      name: 'quorum.least',
      label: t('cooperation.body.quorumLeast'),
      min: 1,
      shown: ({ quorum }) => quorum.rule === 'least',
      span: 2,
    },
    {
      kind: 'choice',
      name: 'numbering.scheme',
      label: t('model.field.numberingScheme'),
      choices: choicesOf(numberingSchemes, (scheme) => t(`model.numberingScheme.${scheme}`)),
      span: 4,
    },
    {
      kind: 'text',
      name: 'numbering.prefix',
      label: t('model.field.numberingPrefix'),
      shown: ({ numbering }) => numbering.scheme === 'body',
      span: 2,
    },
  ]
}

function ties(context: BodyContext): FieldDef<Body>[] {
  const { t, language, records } = context
  const groups = linkGroups(records, ['body', 'organisation'], context)
  return [
    { kind: 'heading', label: t('cooperation.body.ties') },
    {
      kind: 'record',
      name: 'convenerId',
      label: t('model.field.convener'),
      source: organisationSource(records.organisation, language),
    },
    {
      kind: 'link',
      name: 'secretariat',
      label: t('model.field.secretariat'),
      hint: t('cooperation.body.secretariatHint'),
      groups,
    },
    { kind: 'link', name: 'reportsTo', label: t('model.field.reportsTo'), groups },
    {
      kind: 'record',
      name: 'agreementId',
      label: t('model.field.agreement'),
      source: sourceOf(records.agreement, language),
      span: 3,
    },
    {
      kind: 'record',
      name: 'programmeId',
      label: t('model.field.programme'),
      source: sourceOf(records.programme, language),
      span: 3,
    },
  ]
}

function seats({ t, language, records, today }: BodyContext): FieldDef<Body>[] {
  const bodies = sourceOf(records.body, language)
  const members = memberRegister(records.membership.values(), records.status.values())
  return [
    {
      kind: 'heading',
      label: t('cooperation.body.seats'),
      hint: t('cooperation.body.seatsHint'),
    },
    {
      kind: 'custom',
      name: 'seatRule',
      label: t('model.field.seatRule'),
      render: (control) => (
        <SeatRuleField
          control={control}
          bodies={bodies}
          countMembers={(id) => memberCount(members, id, today)}
        />
      ),
      words: (value, { nameOf }) => ruleText(value as SeatRule | null, nameOf, { t, language }),
    },
  ]
}

function more(context: BodyContext): FieldDef<Body>[] {
  const { t, records } = context
  return [
    { kind: 'heading', label: t('cooperation.body.more') },
    { kind: 'text', name: 'website', label: t('model.field.website'), input: 'url' },
    {
      kind: 'links',
      name: 'links',
      label: t('model.field.links'),
      groups: linkGroups(records, ['programme', 'project', 'organisation', 'area'], context),
    },
    { kind: 'lines', name: 'note', label: t('model.field.note') },
  ]
}
