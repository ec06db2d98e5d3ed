import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { textIn } from '@shared/model/base'
import { type Notice, noticesBetween } from '@shared/rules/notices'
import { isLate } from '@shared/rules/tasks/lateness'
import { dayOf, daysBetween } from '@shared/rules/time'
import type { Texts } from '@shared/texts/texts'
import { useRecords } from '@renderer/store/kept'
import { usePreferences } from '@renderer/store/preferences'
import { useTexts } from '@renderer/ui/texts'
import { meetingPath, pagePath } from './routes'
import { markTold, toldUntil, wasTold } from './toldNotices'

/** Tells of meetings and deadlines while the window is open, and leads to the record when one is clicked. */
export default function NoticeKeeper() {
  const { meetings, deadlines } = usePreferences().notices
  const [, navigate] = useLocation()
  useEffect(() => window.kv.notices.whenOpened((place) => navigate(place)), [navigate])
  return meetings === 'none' && deadlines === 'none' ? null : <Telling />
}

/** How often it is looked what is to be told, in milliseconds. */
const tick = 15_000

function Telling() {
  const { t, language } = useTexts()
  const { ownPersonId, notices } = usePreferences()
  const meetings = useRecords('meeting')
  const tasks = useRecords('task')
  const covers = useRecords('cover')

  useEffect(() => {
    if (!meetings || !tasks || !covers) return
    const look = () => {
      const now = new Date().toISOString()
      const input = { meetings, tasks, covers, me: ownPersonId, choices: notices }
      const found = noticesBetween(input, toldUntil(now), now).filter(({ key }) => !wasTold(key))
      markTold(
        found.map(({ key }) => key),
        now,
      )
      for (const notice of found) {
        if (notice.kind === 'meeting' && notice.meeting.end < now) continue
        void window.kv.notices.show({
          title: titleOf(notice, now, t),
          body: notices.isDiscreet ? '' : nameOf(notice, language),
          place:
            notice.kind === 'meeting'
              ? meetingPath(notice.meeting.id)
              : pagePath('task', notice.task.id),
        })
      }
    }
    look()
    const timer = setInterval(look, tick)
    return () => {
      clearInterval(timer)
    }
  }, [meetings, tasks, covers, ownPersonId, notices, language, t])
  return null
}

/** When, and nothing of what: it may be seen by others. */
function titleOf(notice: Notice, now: string, t: Texts): string {
  if (notice.kind === 'meeting') {
    const left = Math.round((Date.parse(notice.meeting.start) - Date.parse(now)) / 60_000)
    return t('desktop.notices.meeting', { count: Math.max(0, left) })
  }
  const today = dayOf(now)
  return isLate(notice.task, { now, today })
    ? t('desktop.notices.deadlinePast')
    : t('desktop.notices.deadline', { count: Math.max(0, daysBetween(today, notice.due)) })
}

function nameOf(notice: Notice, language: 'fi' | 'en'): string {
  return notice.kind === 'meeting' ? textIn(notice.meeting.title, language) : notice.task.title
}
