export const errors = {
  UNKNOWN_PROCEDURE: {
    message: 'There is no procedure “{{name}}”.',
    next: 'Run with --list to see them all.',
  },
  INVALID_INPUT: {
    message: '{{field}} has a value that cannot be used here.',
    next: 'Check it and try again.',
  },
  NOT_FOUND: {
    message: 'This record is no longer there.',
    next: 'It may have been removed; undo brings it back.',
  },
  UNAUTHORIZED: { message: 'This window is not signed in.', next: 'Close it and start Fealty again.' },
  INTERNAL: {
    message: 'Something went wrong inside; nothing was changed.',
    next: 'Try again. If it repeats, restart Fealty.',
  },
  CANCELLED: { message: 'Stopped; everything it changed was taken back.', next: '' },
  NAME_REQUIRED: { message: 'A client needs a name.', next: 'Enter one; everything else can wait.' },
  DUPLICATE_NAME: { message: '“{{name}}” is taken already.', next: 'Choose another name.' },
  IN_USE: {
    message: '“{{name}}” still has clients: {{count}}.',
    next: 'Give them to another manager first.',
  },
  UNDO_NOTHING: { message: 'There is nothing to undo.', next: '' },
  REDO_NOTHING: { message: 'There is nothing to redo.', next: '' },
  UNDO_CONFLICT: { message: 'The same data was changed again later.', next: 'Undo the later change first.' },
  LOSS_REASON_WITHOUT_LOSS: {
    message: 'Only a lost client has a loss reason.',
    next: 'Set the status to “Lost” first.',
  },
  SUGGESTION_CHANGED: {
    message: 'The suggestion is another one by now.',
    next: 'Look at it again and answer then.',
  },
  CLIENT_MERGED: {
    message: '“{{name}}” was merged into “{{into}}”.',
    next: 'Open that client: everything is there. The two can be taken apart again from its menu.',
  },
  MERGED_FURTHER: {
    message: '“{{name}}” was itself merged into “{{into}}” later.',
    next: 'Take those two apart first.',
  },
  RESTORE_GONE: {
    message: 'What this value belonged to is no longer there.',
    next: 'Bring the record back first, then its value.',
  },
  RESTORE_TAKEN: {
    message: 'This value no longer fits: its place is taken, or what it named was removed.',
    next: 'Nothing was changed. Look at the record as it is now and change it by hand.',
  },
  ERASE_NOT_CONFIRMED: {
    message: 'What was typed is not the name of the person.',
    next: 'Nothing was erased. Type the name as it is shown.',
  },
  DISK_FULL: {
    message: 'The disk is full; the change was not saved.',
    next: 'Free some space and try again: what was saved before is safe.',
  },
  STORE_BUSY: {
    message: 'This profile is already open in another Fealty window.',
    next: 'Use that window, or close it first.',
  },
  STORE_NEWER: {
    message:
      'This profile was made by a newer Fealty (data version {{found}}; this one knows {{known}}). Nothing was changed.',
    next: 'Install the newest version.',
  },
  STORE_FOREIGN: {
    message: 'The file {{file}} is not a Fealty database. Nothing was changed.',
    next: 'Choose another folder for the profile.',
  },
  STORE_DAMAGED: {
    message: 'The database is damaged. Nothing was changed.',
    next: 'Restore the latest copy from the folder {{backups}}.',
  },
  STORE_UNWRITABLE: {
    message: 'The profile folder cannot be written: {{folder}}',
    next: 'Check the rights to it, or choose another with --profile.',
  },
  STORE_MISSING: {
    message: 'The database of this profile is gone, but copies of it are in {{backups}}.',
    next: 'Copy the latest one back as fealty.db, or choose another folder with --profile.',
  },
  STORE_GONE: {
    message:
      'The profile folder was deleted, moved or replaced while Fealty is open. The change was not saved.',
    next: 'Press “Put everything back”, or put the folder back yourself. Do not close Fealty before.',
  },
  STORE_CLOSED: { message: 'This profile was just closed.', next: 'Try again in a moment.' },
  NODE_UNFIT: {
    message: 'Fealty needs Node 22.18 or newer; this is {{version}}.',
    next: 'Start it with “npm start”, which brings its own.',
  },
  FILE_EMPTY: {
    message: 'The file “{{file}}” is empty.',
    next: 'Save it again from the program it came from.',
  },
  FILE_TOO_LARGE: {
    message: 'The file is too large: {{size}} of at most {{limit}}.',
    next: 'Split it into parts, or save it as CSV.',
  },
  FILE_ENCRYPTED: {
    message: 'The file “{{file}}” is protected by a password.',
    next: 'Save a copy without the password and bring that.',
  },
  FILE_BROKEN: {
    message: 'The file “{{file}}” is damaged and cannot be read.',
    next: 'Open it in Excel or LibreOffice and save it again.',
  },
  FILE_UNKNOWN_FORMAT: {
    message: 'The file “{{file}}” is not a table that can be read.',
    next: 'Bring CSV, XLSX, XLS, ODS or a vCard file.',
  },
  FILE_TOO_MANY_ROWS: { message: 'The table has more than {{limit}} rows.', next: 'Split it into parts.' },
  FILE_TOO_MANY_COLUMNS: {
    message: 'The table has more than {{limit}} columns.',
    next: 'Remove the columns that are not needed.',
  },
  FILE_NO_TABLE: {
    message: 'There is no table in the file “{{file}}”.',
    next: 'Choose another sheet or another file.',
  },
  FILE_TIMEOUT: {
    message: 'Reading the file took longer than {{seconds}} s and was stopped.',
    next: 'Split it into parts, or save it as CSV.',
  },
  FILE_NOT_FOUND: { message: 'The file is no longer there.', next: 'Choose it again.' },
  IMPORT_NO_NAME: {
    message: 'No column is the client’s name.',
    next: 'Say which column holds the name; only it is mandatory.',
  },
  IMPORT_NO_KEY: { message: 'A purchase needs a client and a date.', next: 'Say which columns hold them.' },
  IMPORT_CLOSED: { message: 'This file was closed.', next: 'Choose it again.' },
};
