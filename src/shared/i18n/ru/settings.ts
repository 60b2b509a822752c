import type { settings as en } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

export const settings: Translation<typeof en> = {
  title: 'Настройки',
  add: 'Добавить',
  preferences: {
    title: 'Под себя',
    language: 'Язык',
    theme: 'Тема',
    themes: { system: 'Как в системе', light: 'Светлая', dark: 'Тёмная' },
    currency: 'Валюта',
    name: 'Ваше имя',
    namePlaceholder: 'Подпись в журнале',
  },
  rates: {
    title: 'Курсы валют',
    about:
      'Суммы в других валютах не входят в итоги, пока вы не зададите курс. В карточке итоги по вашему курсу отмечены знаком ≈.',
    one: '1 {{currency}} =',
    rateOf: 'Сколько {{base}} стоит 1 {{currency}}',
    unknown: 'не в итогах',
    purchases_one: '{{number}} покупка',
    purchases_few: '{{number}} покупки',
    purchases_many: '{{number}} покупок',
    purchases_other: '{{number}} покупки',
    since: 'задан {{date}}',
    none: 'Покупок в других валютах нет.',
  },
  managers: {
    title: 'Менеджеры',
    about: 'Между кем поделены клиенты.',
    name: 'Имя менеджера',
    newName: 'Имя и фамилия',
    clients_one: '{{count}} клиент',
    clients_few: '{{count}} клиента',
    clients_many: '{{count}} клиентов',
    clients_other: '{{count}} клиента',
    remove: 'Убрать: {{name}}',
    none: 'Менеджеров пока нет. Если вы работаете один, они и не нужны.',
  },
  fields: {
    title: 'Свои поля',
    about: 'Что ещё вы хотите знать о каждом клиенте. Работают в фильтрах, импорте и экспорте.',
    name: 'Название поля',
    newName: 'Новое поле',
    type: 'Что в нём хранится',
    choices: 'Варианты',
    choicesAbout: 'После каждого нажимайте Enter.',
    choicesOf: 'Варианты поля «{{name}}»',
    remove: 'Удалить поле «{{name}}»',
    none: 'Своих полей пока нет.',
  },
  backup: {
    title: 'Резервная копия',
    about: 'Копия всего профиля; засчитывается, только когда открыта и проверена. Раз в день делается сама.',
    now: 'Сделать копию сейчас',
  },
  profile: {
    title: 'Учебные данные',
    about: 'Выдуманные клиенты, на которых можно пробовать. Живут отдельно и с вашими не смешиваются.',
    sample: 'Посмотреть учебные данные',
    own: 'Вернуться к своим клиентам',
  },
  journal: {
    title: 'Журнал',
    about:
      'Последние 50 изменений: кто, когда и что. Любое можно отменить, если на нём не держится более позднее.',
    none: 'Пока ничего не менялось.',
    undone: 'отменено',
    undoThis: 'Отменить: {{what}}',
  },
};
