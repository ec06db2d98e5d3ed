import { contextBridge, ipcRenderer } from 'electron'
import type { KvBridge } from '@shared/ipc/bridge'
import type { Channel } from '@shared/ipc/commands'
import type { AnswerOf, EventName, PayloadOf, RequestOf } from '@shared/ipc/contract'

// Types only from the contract: main validates, so this file carries no schemas into the page.

function ask<C extends Channel>(channel: C, request: RequestOf<C>): Promise<AnswerOf<C>> {
  return ipcRenderer.invoke(channel, request) as Promise<AnswerOf<C>>
}

/** The listener gets the payload alone: the event object would hand the page the sender. */
function subscribe<E extends EventName>(
  name: E,
  listener: (payload: PayloadOf<E>) => void,
): () => void {
  const relay = (_event: unknown, payload: PayloadOf<E>) => {
    listener(payload)
  }
  ipcRenderer.on(name, relay)
  return () => {
    ipcRenderer.removeListener(name, relay)
  }
}

const bridge: KvBridge = {
  app: {
    info: () => ask('app.info', undefined),
    setLanguage: (language) => ask('app.setLanguage', language),
    setTheme: (theme) => ask('app.setTheme', theme),
    presence: () => ask('app.presence', undefined),
    setPresence: (request) => ask('app.setPresence', request),
  },
  attachments: {
    choose: () => ask('attachments.choose', undefined),
    keep: (file) => ask('attachments.keep', file),
    open: (file) => ask('attachments.open', file),
    save: (file) => ask('attachments.save', file),
    copyAddress: (address) => ask('attachments.copyAddress', address),
    gather: (hashes) => ask('attachments.gather', hashes),
  },
  backups: {
    status: () => ask('backups.status', undefined),
    list: () => ask('backups.list', undefined),
    begin: (reason) => ask('backups.begin', reason),
    piece: (piece) => ask('backups.piece', piece),
    drop: (token) => ask('backups.drop', token),
    finish: (ended) => ask('backups.finish', ended),
    read: (name) => ask('backups.read', name),
    show: () => ask('backups.show', undefined),
    chooseSecond: () => ask('backups.chooseSecond', undefined),
    forgetSecond: () => ask('backups.forgetSecond', undefined),
    setPassword: (password) => ask('backups.setPassword', password),
  },
  calendar: {
    place: () => ask('calendar.place', undefined),
    choose: () => ask('calendar.choose', undefined),
    write: (feed) => ask('calendar.write', feed),
    stop: (request) => ask('calendar.stop', request),
    save: (request) => ask('calendar.save', request),
  },
  documents: {
    export: (request) => ask('documents.export', request),
    stop: () => ask('documents.stop', undefined),
    copy: (tree) => ask('documents.copy', tree),
  },
  files: {
    open: (token) => ask('files.open', token),
    show: (token) => ask('files.show', token),
  },
  replies: {
    choose: () => ask('replies.choose', undefined),
    read: (files) => ask('replies.read', files),
  },
  tables: {
    save: (request) => ask('tables.save', request),
    copy: (sheet) => ask('tables.copy', sheet),
    choose: () => ask('tables.choose', undefined),
    readSheet: (sheet) => ask('tables.readSheet', sheet),
    stopReading: () => ask('tables.stopReading', undefined),
  },
  marker: {
    note: (told) => ask('marker.note', told),
    setAside: () => ask('marker.setAside', undefined),
  },
  notices: {
    supported: () => ask('notices.supported', undefined),
    show: (notice) => ask('notices.show', notice),
    whenOpened: (listener) => subscribe('notice.opened', listener),
  },
  pictures: {
    save: (request) => ask('pictures.save', request),
    copy: (png) => ask('pictures.copy', png),
  },
  workspace: {
    save: (request) => ask('workspace.save', request),
    choose: () => ask('workspace.choose', undefined),
    read: (password) => ask('workspace.read', password),
    stopReading: () => ask('workspace.stopReading', undefined),
    starter: () => ask('workspace.starter', undefined),
  },
  window: {
    print: (request) => ask('window.print', request),
    run: (command) => ask('window.run', command),
    flushed: () => ask('window.flushed', undefined),
    change: (isUnderWay) => ask('window.change', isUnderWay),
    stay: () => ask('window.stay', undefined),
    whenFlush: (listener) => subscribe('window.flush', listener),
  },
  menu: {
    whenCommand: (listener) => subscribe('menu.command', listener),
  },
}

contextBridge.exposeInMainWorld('kv', bridge)

// Chromium opens the origin's databases when somebody asks after them: while the page's scripts are fetched.
void indexedDB.databases()
