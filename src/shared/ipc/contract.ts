import { calendarFeed } from '../documents/calendarFeed'
import { sheet, sheetFormats } from '../documents/sheet'
import { documentTree } from '../documents/tree'
import { exportRequest, exportFormats } from '../documents/export'
import { sha256, z } from '../model/fields'
import { droppedReplies, replyFile, replyFileLimit } from '../model/readReply'
import { sheetNumber, tableFile } from '../model/tableFile'
import { type Channel, menuCommands, themes, windowCommands, windowLanguages } from './commands'
import {
  attachedHashList,
  attachmentNamed,
  attachmentToKeep,
  chosenAttachments,
  keptAttachment,
} from './attachments'
import {
  backupFile,
  backupPiece,
  backupStatus,
  backupToBegin,
  backupToFinish,
  databaseNote,
  listedBackups,
  newPassword,
  triedPassword,
} from './backups'
import { pictureToSave, pngBytes } from './pictures'
import type { Result } from './result'
import { judgedWorkspace } from './workspaceFile'

/** The largest workspace file that is read or written, in characters (UTF-16) and bytes. */
export const workspaceSizeLimit = 200 * 1024 * 1024

const nothing = z.undefined()
/** Stands for a file that main wrote in this session; the renderer never handles a path. */
const token = z.uuid()
/** A file's name without its folder, as shown to a person. */
const fileName = z.string().min(1).max(255)
const writtenFile = z.strictObject({ name: fileName, token })
/** Where the calendar file is kept, for a person to read; null while it is off. */
const calendarPlace = z.strictObject({ name: fileName, folder: z.string() }).nullable()
/** What is told, and the place in the program (after `#`) that a click leads to. */
const notice = z.strictObject({
  title: z.string().min(1).max(200),
  body: z.string().max(500),
  place: z.string().regex(/^\/[\w/-]{0,200}$/),
})
const presence = z.strictObject({ tray: z.boolean(), login: z.boolean().nullable() })
const workspaceText = z.string().max(workspaceSizeLimit)

/**
 * The whole contract between the window and the main process: channel, request, answer.
 * Main validates every request on arrival; `Result` wraps every answer.
 */
export const requests = {
  'app.info': {
    request: nothing,
    answer: z.strictObject({
      version: z.string(),
      platform: z.string(),
      /** The operating system's locale, such as `fi` or `en-GB`. */
      locale: z.string(),
      /** Where the data is, for a person to read. */
      userData: z.string(),
      isPackaged: z.boolean(),
    }),
  },
  /** The language of the native menu and dialogs. */
  'app.setLanguage': { request: z.enum(windowLanguages), answer: nothing },
  'app.setTheme': { request: z.enum(themes), answer: nothing },
  /** Whether the program stays in the tray and starts with the computer; `login` is null where it cannot. */
  'app.presence': { request: nothing, answer: presence },
  'app.setPresence': {
    request: z.strictObject({ tray: z.boolean(), login: z.boolean() }),
    answer: presence,
  },
  /** Keeps the files that the person picks, and says of each what became of it. */
  'attachments.choose': { request: nothing, answer: chosenAttachments },
  /** Keeps one file that was dropped or pasted. */
  'attachments.keep': { request: attachmentToKeep, answer: keptAttachment },
  /** Opens a copy that can only be read; refused for a kind of file that could run something. */
  'attachments.open': { request: attachmentNamed, answer: nothing },
  'attachments.save': { request: attachmentNamed, answer: writtenFile },
  /** Puts the address of a linked file on the clipboard. */
  'attachments.copyAddress': { request: z.string().min(1).max(2000), answer: nothing },
  /** Brings contents from backups and from beside the file opened last; says how many are nowhere to be had. */
  'attachments.gather': { request: attachedHashList, answer: z.int().min(0) },
  'backups.status': { request: nothing, answer: backupStatus },
  /** The backups there are, the newest first. */
  'backups.list': { request: nothing, answer: listedBackups },
  /** Begins a backup; its pieces follow in order, then `backups.finish`, which verifies it. */
  'backups.begin': { request: backupToBegin, answer: token },
  'backups.piece': { request: backupPiece, answer: nothing },
  /** Nothing more comes of one that was begun: what is there of it goes. */
  'backups.drop': { request: token, answer: nothing },
  'backups.finish': { request: backupToFinish, answer: backupStatus },
  /** The workspace inside a backup, which is verified before it is given. */
  'backups.read': { request: backupFile, answer: judgedWorkspace },
  'backups.show': { request: nothing, answer: nothing },
  /** Has the person pick a second place, into which every backup is copied as well. */
  'backups.chooseSecond': { request: nothing, answer: backupStatus },
  'backups.forgetSecond': { request: nothing, answer: backupStatus },
  /** Sets the password of the second place and copies the newest backup there with it. */
  'backups.setPassword': { request: newPassword, answer: backupStatus },
  'calendar.place': { request: nothing, answer: calendarPlace },
  /** Has the person pick the folder, which main remembers; the file is written by `calendar.write`. */
  'calendar.choose': { request: nothing, answer: calendarPlace },
  'calendar.write': { request: calendarFeed, answer: nothing },
  /** Forgets the folder, and removes the file when asked. */
  'calendar.stop': { request: z.strictObject({ removeFile: z.boolean() }), answer: nothing },
  /** Saves a calendar of its own, which nothing writes again, where the person says. */
  'calendar.save': {
    request: z.strictObject({ feed: calendarFeed, name: z.string().max(300) }),
    answer: writtenFile,
  },
  /** Encodes a document in the formats wanted and saves it where the person says. */
  'documents.export': {
    request: exportRequest,
    answer: z.strictObject({
      files: z.array(writtenFile.extend({ format: z.enum(exportFormats), hash: sha256 })).min(1),
    }),
  },
  /** Stops the writing that goes on, which then answers `cancelled`; nothing of it remains. */
  'documents.stop': { request: nothing, answer: nothing },
  /** Puts the document on the clipboard as HTML and Markdown at once. */
  'documents.copy': { request: documentTree, answer: nothing },
  'files.open': { request: token, answer: nothing },
  'files.show': { request: token, answer: nothing },
  /** Reads the replies to an invitation that the person picks. What cannot be read is told of each file. */
  'replies.choose': { request: nothing, answer: z.array(replyFile).max(replyFileLimit) },
  /** The same of files that were dropped on the window. */
  'replies.read': { request: droppedReplies, answer: z.array(replyFile).max(replyFileLimit) },
  /** Saves a table as a spreadsheet where the person says. */
  'tables.save': {
    request: z.strictObject({ sheet, format: z.enum(sheetFormats) }),
    answer: writtenFile,
  },
  /** Puts a table, or a part of it, on the clipboard for a spreadsheet, Word or a mail. */
  'tables.copy': { request: sheet, answer: nothing },
  /** Reads the table that the person picks, in a thread of its own; what it says is judged by shared/rules/import. */
  'tables.choose': { request: nothing, answer: tableFile },
  /** Reads another sheet of the workbook that was chosen, which main remembers. */
  'tables.readSheet': { request: sheetNumber, answer: tableFile },
  /** Ends the reading that goes on; whoever asked for it is answered `cancelled`. */
  'tables.stopReading': { request: nothing, answer: nothing },
  /** What main is to remember of the database: a lost one would look like a new one. */
  'marker.note': { request: databaseNote, answer: nothing },
  /** Starts the program again with a new database; the one that cannot be opened is moved aside, not deleted. */
  'marker.setAside': { request: nothing, answer: nothing },
  /** Whether the system shows notifications at all. */
  'notices.supported': { request: nothing, answer: z.boolean() },
  /** Shows a notification; when it is clicked the window comes to the front and `notice.opened` follows. */
  'notices.show': { request: notice, answer: nothing },
  /** Saves a picture where the person says. */
  'pictures.save': { request: pictureToSave, answer: writtenFile },
  /** Puts a picture on the clipboard. */
  'pictures.copy': { request: pngBytes, answer: nothing },
  /** Saves the text of a workspace file (see shared/workspace/serialise) where the person says. */
  'workspace.save': {
    request: z.strictObject({
      text: workspaceText,
      suggestedName: z.string().max(300),
      /** The kept files that go along, in a folder beside the file. */
      hashes: attachedHashList.default([]),
    }),
    answer: writtenFile.extend({
      /** The folder beside it with contents of attachments, when it has any; and how many are nowhere to be had. */
      contents: fileName.nullable(),
      missing: z.int().min(0),
    }),
  },
  /** Has the person pick a workspace file or a backup; its name. */
  'workspace.choose': { request: nothing, answer: fileName },
  /** What the file picked last holds; with its password when it is encrypted (`locked`). */
  'workspace.read': { request: triedPassword.nullable(), answer: judgedWorkspace },
  /** Ends the reading of a workspace file or a backup that goes on, if any (`cancelled`). */
  'workspace.stopReading': { request: nothing, answer: nothing },
  /** The text of the starter workspace that comes with the program. */
  'workspace.starter': { request: nothing, answer: workspaceText },
  /** Prints the page as it stands, on paper lying on its side when what it shows is wide. */
  'window.print': { request: z.strictObject({ isWide: z.boolean() }), answer: nothing },
  /** Does what the native menu does by a role of the system. */
  'window.run': { request: z.enum(windowCommands), answer: nothing },
  /** The answer to `window.flush`: everything typed is stored, the window may close. */
  'window.flushed': { request: nothing, answer: nothing },
  /** A large change has begun to be written, or has ended: the window is not closed under it. */
  'window.change': { request: z.boolean(), answer: nothing },
  /** The person would rather have the window stay open than wait until it closes. */
  'window.stay': { request: nothing, answer: nothing },
} satisfies Record<Channel, { request: z.ZodType; answer: z.ZodType }>

/** What main tells the window of its own accord. */
export const events = {
  /** The window is about to close, or to be hidden: store what is pending, then call `window.flushed`. */
  'window.flush': z.strictObject({ closes: z.boolean() }),
  'menu.command': z.enum(menuCommands),
  /** A notification was clicked: the place it leads to. */
  'notice.opened': z.string(),
} satisfies Record<string, z.ZodType>

export type EventName = keyof typeof events

/** What the window sends; fields with a default may be left out. */
export type RequestOf<C extends Channel> = z.input<(typeof requests)[C]['request']>
/** The request as main's handler gets it, validated. */
export type ValidRequestOf<C extends Channel> = z.output<(typeof requests)[C]['request']>
export type AnswerOf<C extends Channel> = Result<z.output<(typeof requests)[C]['answer']>>
export type PayloadOf<E extends EventName> = z.output<(typeof events)[E]>
