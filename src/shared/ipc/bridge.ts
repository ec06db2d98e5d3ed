import type { Channel } from './commands'
import type { AnswerOf, EventName, PayloadOf, RequestOf } from './contract'

type Call<C extends Channel> =
  RequestOf<C> extends undefined
    ? () => Promise<AnswerOf<C>>
    : (request: RequestOf<C>) => Promise<AnswerOf<C>>

/** Subscribes to an event; what it returns ends the subscription. */
type Subscribe<E extends EventName> =
  PayloadOf<E> extends undefined
    ? (listener: () => void) => () => void
    : (listener: (payload: PayloadOf<E>) => void) => () => void

/** What the window finds as `window.kv`: one function for each request, one for each event. */
export interface KvBridge {
  readonly app: {
    readonly info: Call<'app.info'>
    readonly setLanguage: Call<'app.setLanguage'>
    readonly setTheme: Call<'app.setTheme'>
    readonly presence: Call<'app.presence'>
    readonly setPresence: Call<'app.setPresence'>
  }
  readonly attachments: {
    readonly choose: Call<'attachments.choose'>
    readonly keep: Call<'attachments.keep'>
    readonly open: Call<'attachments.open'>
    readonly save: Call<'attachments.save'>
    readonly copyAddress: Call<'attachments.copyAddress'>
    readonly gather: Call<'attachments.gather'>
  }
  readonly backups: {
    readonly status: Call<'backups.status'>
    readonly list: Call<'backups.list'>
    readonly begin: Call<'backups.begin'>
    readonly piece: Call<'backups.piece'>
    readonly drop: Call<'backups.drop'>
    readonly finish: Call<'backups.finish'>
    readonly read: Call<'backups.read'>
    readonly show: Call<'backups.show'>
    readonly chooseSecond: Call<'backups.chooseSecond'>
    readonly forgetSecond: Call<'backups.forgetSecond'>
    readonly setPassword: Call<'backups.setPassword'>
  }
  readonly calendar: {
    readonly place: Call<'calendar.place'>
    readonly choose: Call<'calendar.choose'>
    readonly write: Call<'calendar.write'>
    readonly stop: Call<'calendar.stop'>
    readonly save: Call<'calendar.save'>
  }
  readonly documents: {
    readonly export: Call<'documents.export'>
    readonly stop: Call<'documents.stop'>
    readonly copy: Call<'documents.copy'>
  }
  readonly files: {
    readonly open: Call<'files.open'>
    readonly show: Call<'files.show'>
  }
  readonly replies: {
    readonly choose: Call<'replies.choose'>
    readonly read: Call<'replies.read'>
  }
  readonly tables: {
    readonly save: Call<'tables.save'>
    readonly copy: Call<'tables.copy'>
    readonly choose: Call<'tables.choose'>
    readonly readSheet: Call<'tables.readSheet'>
    readonly stopReading: Call<'tables.stopReading'>
  }
  readonly marker: {
    readonly note: Call<'marker.note'>
    readonly setAside: Call<'marker.setAside'>
  }
  readonly notices: {
    readonly supported: Call<'notices.supported'>
    readonly show: Call<'notices.show'>
    readonly whenOpened: Subscribe<'notice.opened'>
  }
  readonly pictures: {
    readonly save: Call<'pictures.save'>
    readonly copy: Call<'pictures.copy'>
  }
  readonly workspace: {
    readonly save: Call<'workspace.save'>
    readonly choose: Call<'workspace.choose'>
    readonly read: Call<'workspace.read'>
    readonly stopReading: Call<'workspace.stopReading'>
    readonly starter: Call<'workspace.starter'>
  }
  readonly window: {
    readonly print: Call<'window.print'>
    readonly run: Call<'window.run'>
    readonly flushed: Call<'window.flushed'>
    readonly change: Call<'window.change'>
    readonly stay: Call<'window.stay'>
    readonly whenFlush: Subscribe<'window.flush'>
  }
  readonly menu: {
    readonly whenCommand: Subscribe<'menu.command'>
  }
}
