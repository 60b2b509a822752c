import type { errors as en } from '../en/errors.ts';
import type { Translation } from '../translation.ts';

export const errors: Translation<typeof en> = {
  UNKNOWN_PROCEDURE: { message: 'Процедуры «{{name}}» нет.', next: 'Список всех: ключ --list.' },
  INVALID_INPUT: {
    message: '{{field}}: такое значение сюда не подходит.',
    next: 'Проверьте его и повторите.',
  },
  NOT_FOUND: { message: 'Этой записи больше нет.', next: 'Возможно, её удалили; отмена вернёт её.' },
  UNAUTHORIZED: {
    message: 'Это окно не подключено к программе.',
    next: 'Закройте его и запустите Fealty снова.',
  },
  INTERNAL: {
    message: 'Внутренняя ошибка; ничего не изменилось.',
    next: 'Повторите. Если не поможет, перезапустите Fealty.',
  },
  CANCELLED: { message: 'Остановлено; всё, что успело измениться, возвращено.', next: '' },
  NAME_REQUIRED: {
    message: 'У клиента должно быть имя.',
    next: 'Введите его; всё остальное может подождать.',
  },
  DUPLICATE_NAME: { message: '«{{name}}» уже есть.', next: 'Выберите другое название.' },
  IN_USE: {
    message: 'За «{{name}}» ещё числятся клиенты: {{count}}.',
    next: 'Сначала передайте их другому менеджеру.',
  },
  UNDO_NOTHING: { message: 'Отменять нечего.', next: '' },
  REDO_NOTHING: { message: 'Повторять нечего.', next: '' },
  UNDO_CONFLICT: {
    message: 'Эти же данные потом менялись ещё раз.',
    next: 'Сначала отмените более позднее изменение.',
  },
  LOSS_REASON_WITHOUT_LOSS: {
    message: 'Причина потери бывает только у потерянного клиента.',
    next: 'Сначала поставьте статус «Потерян».',
  },
  DISK_FULL: {
    message: 'На диске нет места; изменение не сохранено.',
    next: 'Освободите место и повторите: сохранённое раньше в безопасности.',
  },
  STORE_BUSY: {
    message: 'Этот профиль уже открыт в другом окне Fealty.',
    next: 'Работайте в нём или сначала закройте его.',
  },
  STORE_NEWER: {
    message:
      'Этот профиль создан более новой версией Fealty (версия данных {{found}}, эта знает {{known}}). Ничего не изменено.',
    next: 'Установите новую версию.',
  },
  STORE_FOREIGN: {
    message: 'Файл {{file}} — не база Fealty. Ничего не изменено.',
    next: 'Выберите для профиля другую папку.',
  },
  STORE_DAMAGED: {
    message: 'База данных повреждена. Ничего не изменено.',
    next: 'Восстановите последнюю копию из папки {{backups}}.',
  },
  STORE_UNWRITABLE: {
    message: 'В папку профиля нельзя записать: {{folder}}',
    next: 'Проверьте права на неё или укажите другую ключом --profile.',
  },
  STORE_MISSING: {
    message: 'Базы этого профиля нет на месте, но её копии лежат в {{backups}}.',
    next: 'Верните последнюю под именем fealty.db или укажите другую папку ключом --profile.',
  },
  STORE_CLOSED: { message: 'Этот профиль только что закрыли.', next: 'Повторите через мгновение.' },
  NODE_UNFIT: {
    message: 'Fealty нужен Node 22.18 или новее, а это {{version}}.',
    next: 'Запускайте через «npm start»: там свой Node.',
  },
  FILE_EMPTY: {
    message: 'Файл «{{file}}» пуст.',
    next: 'Сохраните его заново из той программы, откуда он взят.',
  },
  FILE_TOO_LARGE: {
    message: 'Файл слишком велик: {{size}} при пределе {{limit}}.',
    next: 'Разделите его на части или сохраните как CSV.',
  },
  FILE_ENCRYPTED: {
    message: 'Файл «{{file}}» закрыт паролем.',
    next: 'Сохраните копию без пароля и принесите её.',
  },
  FILE_BROKEN: {
    message: 'Файл «{{file}}» повреждён и не читается.',
    next: 'Откройте его в Excel или LibreOffice и сохраните заново.',
  },
  FILE_UNKNOWN_FORMAT: {
    message: 'Файл «{{file}}» — не таблица, которую можно прочитать.',
    next: 'Подойдут CSV, XLSX, XLS, ODS и визитки vCard.',
  },
  FILE_TOO_MANY_ROWS: { message: 'В таблице больше {{limit}} строк.', next: 'Разделите её на части.' },
  FILE_TOO_MANY_COLUMNS: { message: 'В таблице больше {{limit}} столбцов.', next: 'Уберите лишние столбцы.' },
  FILE_NO_TABLE: {
    message: 'В файле «{{file}}» нет таблицы.',
    next: 'Выберите другой лист или другой файл.',
  },
  FILE_TIMEOUT: {
    message: 'Файл читался дольше {{seconds}} с, чтение остановлено.',
    next: 'Разделите его на части или сохраните как CSV.',
  },
  FILE_NOT_FOUND: { message: 'Этого файла больше нет.', next: 'Выберите его снова.' },
  IMPORT_NO_NAME: {
    message: 'Ни один столбец не назван именем клиента.',
    next: 'Укажите, в каком столбце имя; обязательно только оно.',
  },
  IMPORT_NO_KEY: { message: 'Покупке нужны клиент и дата.', next: 'Укажите, в каких они столбцах.' },
  IMPORT_CLOSED: { message: 'Этот файл уже закрыт.', next: 'Выберите его снова.' },
};
