import {
  BodyIcon,
  FollowUpIcon,
  GoalIcon,
  HistoryIcon,
  MeetingIcon,
  PeopleIcon,
  ProgrammeIcon,
  ResponsibilityIcon,
  SettingsIcon,
  SituationIcon,
  TaskIcon,
  TodayIcon,
} from '@renderer/ui/icons'
import type { RouteName } from './routes'

export type Icon = typeof TodayIcon

/** The icon of each area, in the navigation and wherever something of the area is named. */
export const areaIcons: Readonly<Record<RouteName, Icon>> = {
  today: TodayIcon,
  situation: SituationIcon,
  meetings: MeetingIcon,
  tasks: TaskIcon,
  responsibilities: ResponsibilityIcon,
  cooperation: BodyIcon,
  funding: ProgrammeIcon,
  goals: GoalIcon,
  followUp: FollowUpIcon,
  people: PeopleIcon,
  history: HistoryIcon,
  settings: SettingsIcon,
}
