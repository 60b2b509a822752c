import type { ClientImportField } from './fields.ts';
import { headerDictionary } from './header-dictionary.ts';

/**
 * What a header of a list of clients says by itself. The `any…` meanings depend on the other columns (whose
 * phone it is) or on the cells (which kind of category); `ignored` is understood and left out.
 */
export type ClientMeaning =
  | ClientImportField
  | 'anyName'
  | 'anyFirstName'
  | 'anyPhone'
  | 'anyMobile'
  | 'anyEmail'
  | 'anyCategory'
  | 'addressPart'
  | 'companyContact'
  | 'ignored';

/**
 * Dates on which a card was created or changed are left out on purpose: as "client since" they would make every
 * history as long as the old program was in use.
 */
export const clientHeaders = headerDictionary<ClientMeaning>(
  {
    name: 'название компании|наименование компании|компания|название организации|наименование организации|наименование контрагента|наименование клиента|название клиента|контрагент|company name|company|account name|organization name|organisation name|organization|organisation|associated company|primary associated company|контрагент наименование|наименование|краткое наименование|сокращенное наименование|наименование сокращенное|название фирмы|фирма|предприятие|клиент|покупатель|заказчик|дебитор|customer name|client name|customer full name|customer|client|account|business name|организация|юрлицо|название|компания контакта|название аккаунта|company organization|legal entity',
    legalName:
      'юр название|полное наименование|наименование полное|полное название|полное наименование организации|полное наименование компании|юридическое название|юридическое наименование|официальное название|наименование по учредительным документам|наименование полное контрагента|legal name|company legal name|registered name|full company name|юр лицо',
    taxId:
      'инн|инн кпп|инн компании|инн контрагента|инн клиента|инн организации|реквизиты инн|инн юр лица|бин|унп|tax id|tax number|vat number|vat id|vat|vat reg no|taxid|tin|inn|tax reg no|tax registration number|tax id number',
    kpp: 'кпп|реквизиты кпп|kpp',
    country:
      'страна|страна регистрации|страна компании|country|country region|company country|billing country|business country|business country region|country code|address country|mailing country|страна контрагента|shipping country',
    city: 'город|населенный пункт|город компании|city|company city|billing city|business city|address city|town|mailing city|shipping city|фактический город',
    address:
      'адрес|адрес компании|фактический адрес|юридический адрес|почтовый адрес|адрес доставки|адрес контрагента|адрес организации|юр адрес|факт адрес|address|company address|business address|billing address|organization address|address formatted|full address|postal address|mailing address|shipping address|delivery address|location address',
    addressPart:
      'улица|дом|индекс|почтовый индекс|регион|область|район|street|street address|address line|billing street|business street|address street|state|state region|state province|province|region|zip|zip code|zip postal code|postal code|postcode|billing state|billing zip|billing code|billing postal code|billing state province|billing zip postal code|business state|business postal code|address postal code|address region|business street address|company street address|mailing street|mailing state|mailing zip|mailing postal code|mailing state province|mailing zip postal code|mailing code',
    industry:
      'отрасль|сфера деятельности|вид деятельности|направление деятельности|направление|ниша|industry|sector|business type|line of business|оквэд основной',
    tier: 'класс|класс клиента|abc|abc класс|abc анализ|авс|авс класс|авс анализ|категория abc|abc категория|уровень|уровень клиента|приоритет|tier|client tier|customer tier|account tier|abc class|priority',
    manager:
      'ответственный|ответственный менеджер|менеджер|основной менеджер|менеджер по продажам|ответственный сотрудник|куратор|персональный менеджер|менеджер клиента|закрепленный менеджер|торговый представитель|manager|account manager|owner|company owner|account owner|client owner|contact owner|record owner|lead owner|deal owner|opportunity owner|sales rep|sales representative|sales manager|salesperson|rep|assigned to|responsible|ответственный за контакт|ответственный за компанию|владелец',
    since:
      'клиент с|дата начала сотрудничества|начало сотрудничества|сотрудничаем с|работаем с|дата первой сделки|дата первой покупки|дата первого заказа|первая покупка|первый заказ|первая отгрузка|дата договора|client since|customer since|since|first purchase|first purchase date|first order|first order date|became a customer date|first deal|start date|partner since',
    source:
      'источник|источник клиента|источник контакта|источник лида|откуда узнали|откуда пришел|канал привлечения|рекламный источник|lead source|source|original source|original traffic source|account source|channel|referral source',
    website:
      'сайт|веб сайт|вебсайт|корпоративный сайт|сайт компании|интернет сайт|адрес сайта|website|web site|web page|web|url|website url|site|homepage|company website|website value|company domain name|domain|domain name|company domain',
    phone:
      'телефон компании|телефон организации|телефон клиента|телефон контрагента|общий телефон|телефон офиса|company phone|company main phone|main phone|office phone|account phone|business main phone|organization phone',
    email:
      'email компании|email организации|email контрагента|почта компании|company email|organization email|account email|billing email|общий email',
    anyPhone:
      'телефон|телефоны|телефон факс|phone fax|рабочий телефон|рабочий прямой телефон|другой телефон|контактный телефон|контактные телефоны|номер телефона|городской телефон|phone|phones|phone number|phone numbers|primary phone|business phone|work phone|other phone|telephone|phone value|work direct phone|telephone number|tel|direct phone|business number|домашний телефон|home phone',
    anyMobile:
      'мобильный|мобильный телефон|сотовый|сотовый телефон|whatsapp|mobile|mobile phone|mobile phone number|cell|cell phone|mobile number',
    anyEmail:
      'email|электронная почта|почта|адрес электронной почты|рабочий email|личный email|другой email|частный email|эл адрес|электронный адрес|email address|email value|work email|primary email|other email|email work|email home|personal email|emailaddress|рабочая почта|домашний email',
    status:
      'статус|статус клиента|тип|тип клиента|тип компании|тип контрагента|состояние|активность|активен|status|client status|customer status|account status|lifecycle stage|relationship|type|account type|customer type|active',
    lossReason:
      'причина ухода|причина потери|причина отказа|причина оттока|почему ушел|почему ушли|loss reason|lost reason|reason lost|churn reason|closed lost reason|reason for leaving',
    competitors:
      'конкурент|конкуренты|у кого покупает|у кого еще покупает|другие поставщики|competitor|competitors|other suppliers|alternative suppliers|buys from',
    shareOfWallet:
      'доля кошелька|доля в закупках|наша доля|доля закупок|доля у клиента|доля|share of wallet|wallet share|sow|our share',
    tags: 'теги|тэги|метки|сегмент|группа|группа клиентов|группа контрагентов|ярлыки|tags|tag|labels|categories|segment|group|customer group',
    note: 'примечание|примечания|комментарий|комментарии|заметка|заметки|дополнительная информация|доп информация|дополнительно|описание|note|notes|note content|comment|comments|description|remarks|about us|memo|additional information',
    category: 'категория лояльности|лояльность|loyalty category|loyalty|loyalty type',
    anyCategory:
      'категория|категория клиента|категория контрагента|category|client category|customer category',
    categoryReason:
      'reason for the category|причина категории|основание категории|обоснование категории|почему такая категория|почему эта категория|category reason|reason for category|why this category|loyalty reason',
    primaryMotive: 'главный мотив|основной мотив|ведущий мотив|primary motive|main motive',
    motives:
      'мотивы|мотив|мотивация|мотив покупки|мотивы покупки|почему покупает|почему пришел|motives|motive|buying motive|buying motives|motivation|why they buy',
    contactName:
      'полное имя|фио|ф и о|имя фамилия|имя и фамилия|фамилия имя|фамилия имя отчество|полное имя контакта|имя контакта|фио контакта|full name|display name|имя контактного лица|фио контактного лица',
    companyContact:
      'главный контакт|контактное лицо|основное контактное лицо|основной контакт|контакт|контакты|контактные лица|лпр|директор|генеральный директор|руководитель|контактное лицо фио|представитель|закупщик|contact|contacts|contact name|contact person|primary contact|main contact|contact full name|primary contact name|decision maker|point of contact|attention',
    anyName: 'name|имя клиента',
    anyFirstName: 'имя',
    contactFirstName: 'first name|given name|forename|firstname',
    contactLastName: 'фамилия|фамилия контакта|last name|surname|family name|lastname',
    contactMiddleName: 'отчество|middle name|additional name|second name|patronymic',
    contactPosition:
      'должность|должность контакта|должность контактного лица|job title|position|organization title|role|title|job|job position',
    contactBirthday:
      'дата рождения|день рождения|др|дата рождения контакта|день рождения контакта|birthday|date of birth|birth date|dob|birthdate|contact birthday',
    ignored:
      'id|код|факс|телефакс|fax|fax number|пейджер|pager|annual revenue|годовой оборот|create date|created date|created|дата создания|дата изменения|дата редактирования|кем создан|lead status|rating|photo|gender|suffix|initials|location|language|nickname|file as|org|name prefix|name suffix|anniversary|рекламная рассылка|утратил актуальность|головной контрагент|company type id|вид контрагента',
  },
  [
    ['contactBirthday', / (рождени|birth)/],
    [
      'ignored',
      /^ (deal|deals|сделка|сделки|activity|opportunity|phonetic|utm|invoice|order) | (id|ids|uuid|guid|fax|факс|label|type|дата|date|создан|создано|создал|изменен|изменил|modified|created|updated|stage|pipeline|balance|количество|кол|number of|revenue|оборот|выручка|сумма|amount|огрн|окпо|бик|банк|bank|счет|часовой|timezone)( |$)/,
    ],
    ['taxId', / (инн|inn|vat|tax)( |$)/],
    ['kpp', / (кпп|kpp)( |$)/],
    ['categoryReason', / (причин|обоснован|основан)\S* .*категор/],
    ['lossReason', / (причин|почему).* (потер|ухо|отказ|оттока|уш)| (loss|lost|churn).* reason/],
    ['primaryMotive', / (главн|основн|ведущ|primary|main)\S* (мотив|motive)/],
    ['motives', / (мотив|motive)/],
    ['anyEmail', / (email|почта|почты)( |$)/],
    ['anyMobile', / (мобильн|сотов|mobile|whatsapp)/],
    ['anyPhone', / (телефон|phone|telephone)/],
    ['website', / (сайт|website|url|domain)/],
    ['competitors', / (конкурент|competitor|кто еще|у кого еще)/],
    ['shareOfWallet', / доля | (wallet)/],
    ['category', / (лояльност|loyalty)/],
    ['tier', / (abc|авс|a b c|а в с|а б в)( |$)/],
    ['contactPosition', / (должност|job title)/],
    ['contactLastName', / (фамили|surname)/],
    ['contactMiddleName', / отчеств/],
    ['companyContact', / (контактное лицо|контактн\S* лиц|contact person|contact name|фио)/],
    ['note', / (примечан|комментар|заметк|note|notes|comment|comments|remark)/],
    ['manager', / (ответственн|менеджер|куратор|manager|owner)/],
    ['legalName', / (полн\S* наименован|юридическ\S* (наименован|назван|лиц)|legal name)/],
    ['addressPart', / (индекс|postal|zip|street|улица|область|province)/],
    ['city', / (город|city)( |$)/],
    ['country', / (страна|country)( |$)/],
    ['address', / (адрес|address)/],
    ['industry', / (отрасл|сфер\S* деятельност|industry)/],
    ['source', / (источник|source)( |$)/],
    ['tags', / (тег|теги|тэги|метк|tags)/],
    ['name', /^ (наименование|название|контрагент|компания|организация|company|customer|client)( .{0,30})?$/],
  ],
);
